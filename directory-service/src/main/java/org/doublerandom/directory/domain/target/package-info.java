/** The directory of inspection targets (检查对象名录库). */
@NullMarked
package org.doublerandom.directory.domain.target;

import org.jspecify.annotations.NullMarked;
