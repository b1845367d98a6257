/** What one person asks for and another must approve. */
@NullMarked
package org.doublerandom.draw.domain.request;

import org.jspecify.annotations.NullMarked;
