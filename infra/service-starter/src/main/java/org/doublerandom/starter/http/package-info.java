/** Calls from one service to another. */
@NullMarked
package org.doublerandom.starter.http;

import org.jspecify.annotations.NullMarked;
