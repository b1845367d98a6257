/** What is recorded afterwards: categories, entry and review. */
@NullMarked
package org.doublerandom.inspection.domain.result;

import org.jspecify.annotations.NullMarked;
