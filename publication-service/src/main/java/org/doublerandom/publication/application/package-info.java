/** What this service is asked for: a result to publish, the public record to read. */
@NullMarked
package org.doublerandom.publication.application;

import org.jspecify.annotations.NullMarked;
