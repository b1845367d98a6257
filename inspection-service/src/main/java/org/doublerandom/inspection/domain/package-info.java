/** The life of an inspection from its assignment to its publication; plain Java that depends on nothing outside. */
@NullMarked
package org.doublerandom.inspection.domain;

import org.jspecify.annotations.NullMarked;
