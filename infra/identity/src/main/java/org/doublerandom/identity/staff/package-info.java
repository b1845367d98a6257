/** The number by which the personnel office knows a person. */
@NullMarked
package org.doublerandom.identity.staff;

import org.jspecify.annotations.NullMarked;
