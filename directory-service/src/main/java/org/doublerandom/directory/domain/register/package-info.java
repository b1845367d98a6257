/** The register of each night: what the directory said of everybody, bound by a root before the day's frames are frozen. */
@NullMarked
package org.doublerandom.directory.domain.register;

import org.jspecify.annotations.NullMarked;
