/** Who acts on plans, and for which authority. */
@NullMarked
package org.doublerandom.plan.domain.person;

import org.jspecify.annotations.NullMarked;
