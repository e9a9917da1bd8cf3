#include "shared/message.h"

#include "shared/notice_line.h"

#include <QMessageBox>

#include <algorithm>

namespace alongside {

bool isTelling(const QWidget& over, const QString& words) {
    const auto messages = over.window()->findChildren<QMessageBox*>();
    return std::any_of(messages.begin(), messages.end(), [&](const QMessageBox* message) {
        return message->isVisible() && words.contains(message->text());
    });
}

void tellTrouble(QWidget* over, const QString& sentence, const QString& remedy) {
    if (isTelling(*over, sentence))
        return;
    for (auto* line : over->window()->findChildren<NoticeLine*>())
        if (line->accessibleName().contains(sentence))
            line->hide();
    auto* message = new QMessageBox(QMessageBox::Warning, QObject::tr("Alongside"), sentence, QMessageBox::Close, over);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setInformativeText(remedy);
    message->open();
}

} // namespace alongside
