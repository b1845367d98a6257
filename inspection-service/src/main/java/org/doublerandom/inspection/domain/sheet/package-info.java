/** What happens on site: answers, findings, signatures and the end of the visit. */
@NullMarked
package org.doublerandom.inspection.domain.sheet;

import org.jspecify.annotations.NullMarked;
