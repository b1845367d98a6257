/** Small values that mean the same everywhere: checked text, digests, official days. */
@NullMarked
package org.doublerandom.inspection.domain.value;

import org.jspecify.annotations.NullMarked;
