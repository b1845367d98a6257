/** Accounts for programs, below {@code /api/identity/v1}, and the pages on which persons set their passwords. */
@NullMarked
package org.doublerandom.identity.web;

import org.jspecify.annotations.NullMarked;
