import { about } from './about.mjs';

/** The entry in the menus of a Linux desktop. */
export function desktopEntry() {
  return `[Desktop Entry]
Type=Application
Name=${about.title}
Comment=${about.summary.en}
Comment[nl]=${about.summary.nl}
Exec=/opt/${about.title}/${about.name} %F
Icon=${about.name}
Terminal=false
Categories=Office;Publishing;
MimeType=${about.file.mime};
StartupWMClass=${about.title}
`;
}

/** What a Linux desktop is told of Katern's own files: a kind of zip, known by its ending. */
export function mimeInfo() {
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${about.file.mime}">
    <comment>${about.file.name.en}</comment>
    <comment xml:lang="nl">${about.file.name.nl}</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.${about.file.extension}"/>
    <icon name="${about.name}"/>
  </mime-type>
</mime-info>
`;
}
