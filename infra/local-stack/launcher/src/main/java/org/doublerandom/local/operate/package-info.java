/** What an operator does about streams that stand, streams ahead of their store, and copies: by command, in a person's name. */
@NullMarked
package org.doublerandom.local.operate;

import org.jspecify.annotations.NullMarked;
