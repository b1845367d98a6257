/** Asks the directory for guides; a guide it does not have yet is waited for, no answer is an outage. */
@NullMarked
package org.doublerandom.inspection.clients;

import org.jspecify.annotations.NullMarked;
