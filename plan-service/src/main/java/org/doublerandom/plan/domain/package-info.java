/** Rules of plans and batches in plain Java; depends on nothing else. */
@NullMarked
package org.doublerandom.plan.domain;

import org.jspecify.annotations.NullMarked;
