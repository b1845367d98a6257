/** Tables taken into the directory: ordered, checked as a whole, written in bulks, gone on with after an interruption. */
@NullMarked
package org.doublerandom.directory.application.imports;

import org.jspecify.annotations.NullMarked;
