/** The list of inspection items (抽查事项清单) and the guides made from it. */
@NullMarked
package org.doublerandom.directory.domain.item;

import org.jspecify.annotations.NullMarked;
