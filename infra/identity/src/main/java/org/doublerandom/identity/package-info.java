/** Sign-in for the local stack and small installations: who somebody is, which duties he has, and tokens that say so. */
@NullMarked
package org.doublerandom.identity;

import org.jspecify.annotations.NullMarked;
