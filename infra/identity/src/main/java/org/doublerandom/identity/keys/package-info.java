/** Keys of the installation in files of their own. */
@NullMarked
package org.doublerandom.identity.keys;

import org.jspecify.annotations.NullMarked;
