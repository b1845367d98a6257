/** Work guides: the questions an inspection has to answer, known by their digest. */
@NullMarked
package org.doublerandom.inspection.domain.guide;

import org.jspecify.annotations.NullMarked;
