/** What can be asked of the directory: one class per command, which loads, lets the domain decide, and saves. */
@NullMarked
package org.doublerandom.directory.application;

import org.jspecify.annotations.NullMarked;
