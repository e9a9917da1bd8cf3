#include "shared/message.h"

#include <QMessageBox>

namespace alongside {

void tellTrouble(QWidget* over, const QString& sentence, const QString& remedy) {
    auto* message = new QMessageBox(QMessageBox::Warning, QObject::tr("Alongside"), sentence, QMessageBox::Close, over);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setInformativeText(remedy);
    message->open();
}

} // namespace alongside
