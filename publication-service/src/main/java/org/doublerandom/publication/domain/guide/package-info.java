/** What is asked on a visit, so that an enterprise can check itself: guides of items (工作指引) and industry checklists (一业一查). */
@NullMarked
package org.doublerandom.publication.domain.guide;

import org.jspecify.annotations.NullMarked;
