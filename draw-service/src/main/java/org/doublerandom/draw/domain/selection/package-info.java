/** The drawn as others are told of them, page by page; depends on frame and duties. */
@NullMarked
package org.doublerandom.draw.domain.selection;

import org.jspecify.annotations.NullMarked;
