/** How the known values are read, alike for every program that is held against them. */
@NullMarked
package org.doublerandom.contracts;

import org.jspecify.annotations.NullMarked;
