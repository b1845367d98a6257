/** The register of each night: what the directory said of everybody, bound by a root that is public. */
@NullMarked
package org.doublerandom.directory.domain.register;

import org.jspecify.annotations.NullMarked;
