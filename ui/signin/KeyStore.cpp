// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/KeyStore.h"

#ifdef YOROZU_KEYCHAIN
#include <QCoreApplication>
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace yorozu::ui {

#ifdef YOROZU_KEYCHAIN

namespace {

const QString Service = u"YorozuDesk"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

class SystemKeyStore final : public KeyStore
{
public:
    void read(const QString& address, Read then) override
    {
        auto* job = begin(new QKeychain::ReadPasswordJob(Service, &m_answers), address);
        // Whatever is wrong with the store, the password can still be typed.
        QObject::connect(job, &QKeychain::Job::finished, &m_answers, [job, then = std::move(then)] {
            then(job->error() == QKeychain::NoError ? job->textData() : QString());
        });
        job->start();
    }

    void write(const QString& address, const QString& password, Written then) override
    {
        auto* job = begin(new QKeychain::WritePasswordJob(Service, &m_answers), address);
        job->setTextData(password);
        QObject::connect(job, &QKeychain::Job::finished, &m_answers, [job, then = std::move(then)] {
            if (job->error() == QKeychain::NoError)
                then(Done{});
            else
                then(Error{ErrorKind::CannotOpen,
                           Text::tr("This computer’s keyring did not take the password. It is asked for again next "
                                    "time."),
                           {},
                           job->errorString()});
        });
        job->start();
    }

    void remove(const QString& address) override
    {
        begin(new QKeychain::DeletePasswordJob(Service, &m_answers), address)->start();
    }

private:
    template <typename Job> static Job* begin(Job* job, const QString& address)
    {
        job->setKey(address);
        job->setInsecureFallback(false); // never into a file that anybody can read
        return job;
    }

    QObject m_answers; // who asked is gone: nobody is told
};

} // namespace

std::unique_ptr<KeyStore> KeyStore::ofSystem()
{
    return std::make_unique<SystemKeyStore>();
}

#else

std::unique_ptr<KeyStore> KeyStore::ofSystem()
{
    return nullptr;
}

#endif

} // namespace yorozu::ui
