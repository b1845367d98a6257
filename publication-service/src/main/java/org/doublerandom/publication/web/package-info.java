/** The public record over HTTP: as JSON, and as one page for people. */
@NullMarked
package org.doublerandom.publication.web;

import org.jspecify.annotations.NullMarked;
