/** Accounts of persons: what one holds, how it changes, and where all of them are kept; knows nobody who calls. */
@NullMarked
package org.doublerandom.identity.account;

import org.jspecify.annotations.NullMarked;
