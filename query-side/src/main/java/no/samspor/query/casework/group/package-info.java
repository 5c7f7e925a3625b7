/** What a koordineringsgruppe has before it: lifted cases, by theme and area, and what is promised. */
@NullMarked
package no.samspor.query.casework.group;

import org.jspecify.annotations.NullMarked;
