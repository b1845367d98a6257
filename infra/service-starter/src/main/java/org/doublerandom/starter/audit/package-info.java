/** What the audit is told at the edge of a service: refusals, and reads of what is confidential. */
@NullMarked
package org.doublerandom.starter.audit;

import org.jspecify.annotations.NullMarked;
