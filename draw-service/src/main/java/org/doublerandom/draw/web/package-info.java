/** The HTTP interface; translates and delegates. */
@NullMarked
package org.doublerandom.draw.web;

import org.jspecify.annotations.NullMarked;
