/** The HTTP interface; translates and delegates. */
@NullMarked
package org.doublerandom.plan.web;

import org.jspecify.annotations.NullMarked;
