/** The visits that follow from a draw: notice, check-in, answers, signatures, record and review. */
@NullMarked
package org.doublerandom.inspection;

import org.jspecify.annotations.NullMarked;
