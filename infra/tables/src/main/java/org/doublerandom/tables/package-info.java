/**
 * Tables as they really come: CSV and XLSX files of other systems, read line by line in whatever shape a spreadsheet left them,
 * their columns recognised by name. Plain Java, so that a service's domain may import it; what a row means is the service's.
 */
@NullMarked
package org.doublerandom.tables;

import org.jspecify.annotations.NullMarked;
