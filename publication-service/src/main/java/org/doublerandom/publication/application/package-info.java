/** What this service is asked for: facts to keep, a result to publish, the public record to read. */
@NullMarked
package org.doublerandom.publication.application;

import org.jspecify.annotations.NullMarked;
