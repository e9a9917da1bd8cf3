#include "window/first_window.h"

#include "shared/text.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace alongside {
namespace {

const QString kPath = QStringLiteral("/org/alongside/Window");

// A name for the notebook that tells nobody on the bus what the file is called.
QString serviceFor(const std::filesystem::path& notebook) {
    std::error_code none;
    const auto whole = std::filesystem::weakly_canonical(notebook, none).string();
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(whole), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("org.alongside.Notebook.n") + QString::fromLatin1(hash);
}

} // namespace

FirstWindow::FirstWindow(QObject* parent) : QObject(parent) {}

FirstWindow::~FirstWindow() {
    stopAnswering();
}

bool FirstWindow::askOther(const std::filesystem::path& notebook, Ask ask) {
    auto bus = QDBusConnection::sessionBus();
    const auto service = serviceFor(notebook);
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(service))
        return false;
    const auto call =
        QDBusMessage::createMethodCall(service, kPath, QStringLiteral("org.alongside.Window"),
                                       ask == Ask::Raise ? QStringLiteral("Raise") : QStringLiteral("LogMeeting"));
    return bus.call(call, QDBus::Block, 2000).type() == QDBusMessage::ReplyMessage;
}

void FirstWindow::answerFor(const std::filesystem::path& notebook) {
    stopAnswering();
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    service_ = serviceFor(notebook);
    bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots);
    bus.registerService(service_);
}

void FirstWindow::stopAnswering() {
    if (service_.isEmpty())
        return;
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(service_);
    bus.unregisterObject(kPath);
    service_.clear();
}

} // namespace alongside
