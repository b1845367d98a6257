/** The HTTP interface; translates and delegates. */
@NullMarked
package org.doublerandom.directory.web;

import org.jspecify.annotations.NullMarked;
