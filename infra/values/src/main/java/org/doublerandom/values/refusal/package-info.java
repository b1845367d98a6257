/** How an exception says that it is a refusal, without knowing how it is told. */
@NullMarked
package org.doublerandom.values.refusal;

import org.jspecify.annotations.NullMarked;
