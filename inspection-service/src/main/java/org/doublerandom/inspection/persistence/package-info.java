/** Stores inspections and guides as documents; may use domain and application, nothing may use it. */
@NullMarked
package org.doublerandom.inspection.persistence;

import org.jspecify.annotations.NullMarked;
