/** Speaks HTTP: the API of the inspections, and the directory as a client; nothing may use it. */
@NullMarked
package org.doublerandom.inspection.web;

import org.jspecify.annotations.NullMarked;
