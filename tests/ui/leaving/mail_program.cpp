#include "ui/leaving/mail_program.h"

#include <QDesktopServices>

namespace alongside {

MailProgram::MailProgram() {
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "take");
}

MailProgram::~MailProgram() {
    QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
}

} // namespace alongside
