/** What is done with accounts: one class per command. */
@NullMarked
package org.doublerandom.identity.administration;

import org.jspecify.annotations.NullMarked;
