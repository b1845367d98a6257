/** publication-service: the public record of plans, draws and results, and when a result is late. */
@NullMarked
package org.doublerandom.publication;

import org.jspecify.annotations.NullMarked;
