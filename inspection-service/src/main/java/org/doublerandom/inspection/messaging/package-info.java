/** What passes between this service and others: facts in and out, and questions to the directory; nothing may use it. */
@NullMarked
package org.doublerandom.inspection.messaging;

import org.jspecify.annotations.NullMarked;
