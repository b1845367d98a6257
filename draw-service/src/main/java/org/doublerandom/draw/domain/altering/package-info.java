/** How a completed draw is altered: a target struck, inspectors recused; asked for by one person, approved by another. */
@NullMarked
package org.doublerandom.draw.domain.altering;

import org.jspecify.annotations.NullMarked;
