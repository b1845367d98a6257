package org.doublerandom.directory.domain.item;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** A published item may not be planned any more. */
public record ItemWithdrawn(AuthorityCode authority, ItemId item, Withdrawal withdrawal) {}
