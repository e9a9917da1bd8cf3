#include "leaving/hand_over.h"

#include "exchange/leaving/leaving.h"
#include "shared/attempt.h"
#include "shared/text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <functional>

namespace alongside {
namespace {

// Every letter but the plainest as %XX, line ends as RFC 6068 wants them.
QByteArray encoded(QString words) {
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    return QUrl::toPercentEncoding(words);
}

QByteArray mailAddress(const LeavingWords& leaving, const Message& message) {
    return "mailto:" + QUrl::toPercentEncoding(message.to, "@") + "?subject=" + encoded(message.subject) +
           "&body=" + encoded(leaving.words);
}

// Where no program takes it, Qt would write the whole address, words and all, to the log.
bool openQuietly(const QUrl& address) {
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const bool opened = QDesktopServices::openUrl(address);
    qInstallMessageHandler(before);
    return opened;
}

bool leaves(NotebookLink& link, QWidget* over, const LeavingWords& leaving, WayOut way,
            const std::function<void()>& letGo) {
    return attempt(over, [&] {
        letLeave(link.notebook(), {leaving.document, way, leaving.about}, fromQt(leaving.words), letGo);
    });
}

} // namespace

bool copyLeaving(NotebookLink& link, QWidget* over, const LeavingWords& leaving) {
    return leaves(link, over, leaving, WayOut::Copied, [&] { QGuiApplication::clipboard()->setText(leaving.words); });
}

Handed mailLeaving(NotebookLink& link, QWidget* over, const LeavingWords& leaving, const Message& message) {
    const auto address = mailAddress(leaving, message);
    if (address.size() > kLongestMailAddress)
        return copyLeaving(link, over, leaving) ? Handed::CopiedAsTooLong : Handed::NotAtAll;
    bool opened = false;
    if (!leaves(link, over, leaving, WayOut::Mailed,
                [&] { opened = openQuietly(QUrl::fromEncoded(address, QUrl::StrictMode)); }))
        return Handed::NotAtAll;
    if (opened)
        return Handed::ToMail;
    leaves(link, over, leaving, WayOut::NotMailed, [] {}); // the line before it stays
    return copyLeaving(link, over, leaving) ? Handed::CopiedWithoutProgram : Handed::NotAtAll;
}

} // namespace alongside
