/** The registers of the authorities as they were told, night by night: what their frames are held against. */
@NullMarked
package org.doublerandom.publication.domain.register;

import org.jspecify.annotations.NullMarked;
