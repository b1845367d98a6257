/** The directory of inspectors (执法检查人员名录库) with their recusals. */
@NullMarked
package org.doublerandom.directory.domain.inspector;

import org.jspecify.annotations.NullMarked;
