/** Inspection notices and their codes. */
@NullMarked
package org.doublerandom.publication.domain.notice;

import org.jspecify.annotations.NullMarked;
