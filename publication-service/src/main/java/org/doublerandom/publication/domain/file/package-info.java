/** The publication file of an inspection: its clock, its accepted result, its publication. */
@NullMarked
package org.doublerandom.publication.domain.file;

import org.jspecify.annotations.NullMarked;
