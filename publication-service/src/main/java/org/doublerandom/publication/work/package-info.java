/** What runs unasked: deadlines are counted anew, a missing calendar is told. */
@NullMarked
package org.doublerandom.publication.work;

import org.jspecify.annotations.NullMarked;
