// Drawn from the doors' own schemas: npm run console:types
export interface paths {
  '/api/forms/{of}/{move}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一个办理步骤的表单 / the form of one move
     * @description 办理步骤请求体的 JSON Schema 和一个例子，与 /api/openapi.json 里的相同。
     *
     *     The JSON Schema of a move’s body and an example of it, as in /api/openapi.json.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          of: 'suggestions' | 'research'
          move: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['FormOfMove']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/stations/{stationId}/privacy-notice': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 联络站现行的个人信息告知书 / The privacy notice in force at a station
     * @description 收集以前告知：由谁、为什么、哪些信息、保存多久、有什么权利。提交时带上 version，就记下告知的是哪一版。
     *
     *     Told before data are taken. Its version, sent along with a suggestion, is kept with it.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          stationId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PrivacyNotice']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/public/privacy-notices/{version}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 某一版个人信息告知书 / One version of the privacy notice
     * @description 历次发布的都可以查阅。
     *
     *     Whatever was published can be read, old versions too.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          version: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PrivacyNotice']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/links/{linkId}/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 凭办理链接和校验码打开一件事项 / Open one task by its link and code
     * @description 没有账户的承办单位凭链接和一次性校验码打开这一件。链接或校验码不对，答复相同；同一网络一小时错十次、同一链接错五次，须等到下一个小时。
     *
     *     For a unit without an account. A wrong link and a wrong code are answered alike; after ten wrong attempts in an hour from one network, or five at one link, wait for the next.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          linkId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "token": "Xk3-exampleexampleexampleexample",
           *       "code": "7QX4-M2KD",
           *       "remembered": true
           *     }
           */
          'application/json': {
            /** @description 链接里 . 后面的部分 / what follows the point in the link */
            token: string
            /** @description 校验码，只能用一次 / the code, taken once */
            code: string
            /**
             * @description 这是本单位的设备，链接到期前不再要校验码 / this device is our own
             * @default false
             */
            remembered?: boolean
          }
        }
      }
      responses: {
        /** @description 已打开 / open */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    /** 退出办理链接 / Leave a link */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          linkId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 已退出 / left */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/links/{linkId}/task': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 链接所指的一件事项 / The one task of a link
     * @description 只有办理所需要的内容，没有反映人的姓名和电话。
     *
     *     What the work needs, and no name or telephone of a submitter.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          linkId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['LinkedTask']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/links/{linkId}/files/{fileId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 下载链接所指事项的一个文件（留痕） / Download a file of the linked task, on record */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          linkId: string
          fileId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 文件 / the file */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/octet-stream': unknown
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/intake/suggestions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 其他系统报送意见建议 / Another system hands a suggestion in
     * @description 热线、小程序等凭接入密钥报送（请求头 Authorization: Bearer hyk_…）；同一个 Idempotency-Key 重报不会重复登记。查询码请转交本人，每位反映人各有一个，顺序同 submitters。
     *
     *     By the key of a system. Sent again with its Idempotency-Key, it is registered once. The query codes are for the submitters, in their order: hand them on.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "stationId": "org_liulin_station",
           *       "channel": "phone",
           *       "title": "村口路灯不亮",
           *       "text": "东柳村村口三盏路灯坏了一个多月，晚上老人孩子走路害怕，请尽快维修。",
           *       "submitters": [
           *         {
           *           "name": "秦秀兰",
           *           "phone": "13800000001"
           *         }
           *       ],
           *       "externalNumber": "GD20261127-0042"
           *     }
           */
          'application/json': {
            /** @description 密钥登记的联络站之一 / one of the key’s stations */
            stationId: string
            /**
             * @description 密钥登记的渠道之一 / one of the key’s channels
             * @enum {string}
             */
            channel: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
            title: string
            text: string
            /** @description 村（社区）或网格 / the village or grid */
            placeId?: string | null
            categoryId?: string | null
            /** @description 收集时间；不填为现在 / when it was said; else now */
            collectedAt?: string | null
            submitters: {
              /** @default  */
              name?: string
              /** @default  */
              phone?: string
              /** @default  */
              address?: string
              /** @default false */
              anonymous?: boolean
              /** @default false */
              identityHidden?: boolean
            }[]
            /**
             * @description 本系统的工单号 / its number in the sending system
             * @default
             */
            externalNumber?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['MachineReceipt']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/intake/status': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 其他系统查询自己报送的办到哪一步 / How far a system’s own suggestions are
     * @description 只有办到哪一步，没有姓名、原话、答复和经办人；不是本系统报送的、已经移交到密钥范围以外的，不在答复里。
     *
     *     The stage alone: no name, word, answer or official. What this system did not hand in, or what was handed over beyond the key’s stations, is not in the answer.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "receiptNumbers": [
           *         "990121-0001-2026-00001"
           *       ]
           *     }
           */
          'application/json': {
            receiptNumbers: string[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['MachineStatus'][]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/ways': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 可以怎样登录 / Which ways to sign in there are
     * @description identityProvider：接入了统一身份认证，登录页显示它的按钮。
     *
     *     identityProvider: the county’s identity provider is set up, and the sign-in page offers it.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              identityProvider: boolean
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登录 / Sign in
     * @description 答复里带会话 cookie（HttpOnly，SameSite=Strict）；30 分钟不用或满 12 小时即失效。设了动态口令的答 202，再到 POST /api/session/code。
     *
     *     Sets a session cookie; it ends after 30 idle minutes, and after 12 hours. 202 where a second factor is asked next, at POST /api/session/code.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "username": "clerk",
           *       "password": "clerk-2026"
           *     }
           */
          'application/json': {
            username: string
            password: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Me']
          }
        }
        /** @description 还要动态口令 / a code is asked next */
        202: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @enum {string} */
              next: 'code'
            }
          }
        }
      }
    }
    /** 退出登录 / Sign out */
    delete: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 已退出 / signed out */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/identity': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 用统一身份认证登录：第一步 / Sign in by the identity provider: first step
     * @description 答复里是统一身份认证的地址，浏览器到那里去；回来后把地址栏里的查询串交给 POST /api/session/identity/answer，十分钟内有效，一次有效。
     *
     *     Answers the provider’s address, to which the browser goes; it comes back with a query string for POST /api/session/identity/answer, within ten minutes and once.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              address: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/identity/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 用统一身份认证登录：第二步 / Sign in by the identity provider: second step
     * @description 认证编号由系统管理员关联过的人员登录；没有关联的，答复里告诉编号和怎样办。设了动态口令、统一身份认证又没有问过的，答 202，再到 POST /api/session/code。
     *
     *     Lets in whom a system administrator has linked; anybody else reads his number and what to do. 202 where a code is asked next, at POST /api/session/code.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "answer": "?code=…&state=…"
           *     }
           */
          'application/json': {
            /** @description 回来时地址栏里的查询串 / the query string one came back with */
            answer: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Me']
          }
        }
        /** @description 还要动态口令 / a code is asked next */
        202: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @enum {string} */
              next: 'code'
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/session/code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登录的第二步：动态口令或备用码 / Sign in, second step: a code
     * @description 在 POST /api/session 答 202 之后五分钟内。每个口令、每个备用码只能用一次。
     *
     *     Within five minutes of a 202 at POST /api/session. Each code is taken once.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json':
            | {
                code: string
              }
            | {
                backupCode: string
              }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Me']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 我是谁、有哪些岗位 / Who am I, and my posts */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Me']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改自己的密码 / Change one’s own password
     * @description 至少 10 个字符，大写字母、小写字母、数字、其他符号中至少三种，不含用户名、系统或者单位名称和常见字串，不是常见的、泄露过的密码，最近五次用过的不能再用。其他地方的登录随即失效。
     *
     *     At least ten characters of three kinds, not around the username or a word everybody tries, none that leaked, none of the last five. One’s other sessions end.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "current": "clerk-2026",
           *       "next": "Clear-river-7"
           *     }
           */
          'application/json': {
            current: string
            next: string
          }
        }
      }
      responses: {
        /** @description 已修改 / changed */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 我在哪些地方登录着 / Where I am signed in */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Session'][]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/sessions/{sessionId}/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 结束我在别处的一个登录 / End one of my sessions
     * @description 再输一次现在的密码：走开时没有退出的，别人不能替他结束登录。
     *
     *     With the present password once more: whoever finds a desk left open ends nobody’s sessions.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          sessionId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "password": "clerk-2026"
           *     }
           */
          'application/json': {
            password: string
          }
        }
      }
      responses: {
        /** @description 已结束 / ended */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/second-factor': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 设置动态口令：取得密钥和备用码 / Set up a second factor: its key and backup codes
     * @description 密钥用手机里的身份验证器应用扫码或手工录入；备用码请抄下来收好，只显示这一次。输入一次口令确认以后才生效。
     *
     *     Scan or type the key into an authenticator app; the backup codes are shown this once. It holds once a code has confirmed it.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "password": "clerk-2026"
           *     }
           */
          'application/json': {
            password: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['SecondFactorKey']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/second-factor/confirm': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 确认动态口令 / Confirm the second factor */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "code": "123456"
           *     }
           */
          'application/json': {
            code: string
          }
        }
      }
      responses: {
        /** @description 以后登录都要动态口令 / asked at every sign-in from now on */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/second-factor/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 停用动态口令（换手机时） / Turn the second factor off, to change the device */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "password": "clerk-2026"
           *     }
           */
          'application/json': {
            password: string
          }
        }
      }
      responses: {
        /** @description 已停用 / off */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/deputy-year': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 代表本年度履职 / my year as a deputy
     * @description 接下来和上一次值班；本年度进站次数，按任职分列（第十三条）。不是代表的，各项为空。
     *
     *     My next days on duty and the last one; my visits of this calendar year by mandate (Article 13). Empty for whoever is no deputy.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** Format: date */
              today: string
              year: number
              coming: components['schemas']['DutyDay'][]
              last: components['schemas']['DutyDay'] | null
              mandates: {
                id: string
                level: {
                  zh: string
                  en: string
                  code: string
                }
                place: {
                  zh: string
                  en: string
                  id: string
                }
                station: {
                  zh: string
                  en: string
                  id: string
                } | null
                military: boolean
                due: number | null
                visits: {
                  receptionId: string
                  /** Format: date */
                  heldOn: string
                  station: {
                    zh: string
                    en: string
                    id: string
                  }
                }[]
                enrolledOn: string | null
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/first-steps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 入门提示收起了没有 / are my first steps put away */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description 已经收起 / put away */
              done: boolean
            }
          }
        }
      }
    }
    /** 收起或者重新显示入门提示 / put my first steps away, or show them again */
    put: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "done": true
           *     }
           */
          'application/json': {
            /** @description 已经收起 / put away */
            done: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description 已经收起 / put away */
              done: boolean
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/kept-filters': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 我的常用筛选 / filters I keep */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['KeptFilter'][]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/me/kept-filters/{filterId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 留下一个常用筛选 / keep a filter
     * @description 编号由窗口自己取，重发只有一个。查找的词和编号不留：可能是群众的姓名。
     *
     *     The window makes the id, so one sent twice is one. Words and numbers searched for are not kept: they may be a citizen’s name.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          filterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "急的交办",
           *       "tray": "todo",
           *       "wanted": {
           *         "route": "township",
           *         "urgent": true
           *       }
           *     }
           */
          'application/json': {
            name: string
            /** @enum {string} */
            tray: 'todo' | 'inProgress' | 'done' | 'closed' | 'all'
            wanted: {
              /** @enum {string} */
              route?: 'answer' | 'township' | 'county' | 'research' | 'redirect'
              /** @enum {string} */
              stage?:
                | 'registered'
                | 'classified'
                | 'assigned'
                | 'submitted'
                | 'transferred'
                | 'handling'
                | 'resultSubmitted'
                | 'researching'
                | 'reportTransmitted'
                | 'paperFiled'
                | 'awaitingFeedback'
                | 'answered'
                | 'closed'
              /** @enum {string} */
              channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
              stationId?: string
              /** @enum {boolean} */
              urgent?: true
              /** @enum {boolean} */
              overdue?: true
              /** @enum {boolean} */
              unread?: true
            }
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['KeptFilter']
          }
        }
      }
    }
    post?: never
    /** 删除一个常用筛选 / remove a kept filter */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          filterId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 已删除 / removed */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 意见建议列表 / the suggestions I may see */
    get: {
      parameters: {
        query?: {
          /** @description todo 待办 · inProgress 办理中 · done 已办 · closed 办结 */
          tray?: 'todo' | 'inProgress' | 'done' | 'closed'
          stage?:
            | 'registered'
            | 'classified'
            | 'assigned'
            | 'submitted'
            | 'transferred'
            | 'handling'
            | 'resultSubmitted'
            | 'researching'
            | 'reportTransmitted'
            | 'paperFiled'
            | 'awaitingFeedback'
            | 'answered'
            | 'closed'
          route?: 'answer' | 'township' | 'county' | 'research' | 'redirect'
          stationId?: string
          /** @description 这个地方和它下面的 / this place and all below it */
          placeId?: string
          channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
          /** @description 这一次接待的 / of this reception */
          receptionId?: string
          urgent?: 'true' | 'false'
          /** @description 已合并办理 / joined to another */
          joined?: 'true' | 'false'
          /** @description 登记时间不早于 / registered at or after */
          from?: string
          /** @description 登记时间早于 / registered before */
          to?: string
          receiptNumber?: string
          /** @description 标题、原话、编号或者地点里有这些词 / words that stand in title, words, number or place */
          text?: string
          /** @description 只看我没有看过的 / only what changed since I opened it */
          unread?: 'true' | 'false'
          /** @description 只看已超期的 / only where an official is late */
          overdue?: 'true' | 'false'
          /** @description 只看这个岗位的；不填为我的全部岗位 / as this post of mine; else as all of them */
          asPost?: string
          /** @description newest 登记在后的在前 · due 先到期的在前 · tray 超期的在前，其次没有看过的 / latest first · soonest due first · overdue first, then unread */
          order?: 'newest' | 'due' | 'tray'
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                receiptNumber: string
                title: string
                stage: {
                  zh: string
                  en: string
                  code: string
                }
                route: string | null
                routeName: {
                  zh: string
                  en: string
                } | null
                holder: {
                  role: string
                  organizationId: string | null
                  name: {
                    zh: string
                    en: string
                  }
                }
                nextDueAt: string | null
                light: {
                  zh: string
                  en: string
                  code: string
                }
                toDo: {
                  zh: string
                  en: string
                  code: string
                } | null
                unread: boolean
                submitterCount: number
                urgent: boolean
                supervised: {
                  zh: string
                  en: string
                  code: string
                } | null
                joined: boolean
                channel: string
                round: number
                registeredAt: string
              }[]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /** 登记 / register a suggestion */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description 在哪个联络站登记 / the station */
            stationId: string
            /** @enum {string} */
            channel: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
            title: string
            text: string
            categoryId?: string | null
            /** @description 村（社区）或网格；不填为本乡镇 / a village or grid; else the township */
            placeId?: string | null
            /** @description 收集时间；不填为现在 / when it was handed over; else now */
            collectedAt?: string | null
            submitters: {
              /** @default  */
              name?: string
              /** @default  */
              phone?: string
              /** @default  */
              address?: string
              /** @default false */
              anonymous?: boolean
              /** @default false */
              identityHidden?: boolean
            }[]
            /** @description 联名信联系人在 submitters 中的序号 / index of the contact person */
            contactPerson?: number | null
            deputyId?: string | null
            /** @description 接待时反映的：哪一次接待；信箱来信：哪一次开箱 / the reception it was heard in, the opening its letter lay in */
            receptionId?: string | null
            /** @description 告知的是哪一版个人信息告知书；不填为收集当日施行的 / which privacy notice was told; else the one in force that day */
            privacyNoticeVersion?: number | null
            /** @default false */
            urgent?: boolean
            /** @default false */
            accusation?: boolean
            /** @default [] */
            accusedIds?: string[]
            /** @default {} */
            externalNumbers?: {
              [key: string]: string
            }
            /** @description 当场答复或者解释告知 / answered or redirected on the spot */
            onTheSpot?:
              | (
                  | {
                      /** @enum {string} */
                      move: 'answer'
                      text: string
                      reason: string
                      /** @enum {string} */
                      mode: 'phone' | 'sms' | 'wechat' | 'visit' | 'letter' | 'online' | 'noticeBoard'
                      answeredBy?: string | null
                    }
                  | {
                      /** @enum {string} */
                      move: 'explain'
                      text: string
                      reason: string
                      /** @enum {string} */
                      mode: 'phone' | 'sms' | 'wechat' | 'visit' | 'letter' | 'online' | 'noticeBoard'
                      channelId: string
                    }
                )
              | null
            /** @description 登记时并入这一件，一并办理、分别答复 / joined to this matter in the same act */
            joinTo?: {
              leadId: string
              reason: string
            } | null
            /** @description 停电时手写的预编号回执的编号；这时须填收集时间 / the pre-numbered slip it was written on; then collectedAt is needed */
            slipNumber?: string | null
            /** @description 在哪份草稿里写的；登记以后这份草稿随即删除 / the draft it was written in, which ends with it */
            draftId?: string | null
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            /**
             * @example {
             *       "id": "sug_01kb8x0q4r0000000000000",
             *       "receiptNumber": "plc_qinghe-0001-2026-00042",
             *       "queryCode": "7KQ2M9XT4HBWD",
             *       "stage": "registered",
             *       "submitters": [
             *         {
             *           "id": "sbm_01kb8x0q4r0000000000000",
             *           "queryCode": "7KQ2M9XT4HBWD"
             *         }
             *       ]
             *     }
             */
            'application/json': {
              id: string
              receiptNumber: string
              queryCode: string
              stage: string
              submitters: {
                id: string
                queryCode: string
              }[]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/exports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 导出意见建议清单 / export the suggestions in sight
     * @description 与列表相同的条件和范围；写明为何导出，记入审计。没有姓名和联系方式。一次最多 5000 行，更多的请加条件。表格里的内容不会被当作公式。
     *
     *     The same filters and scope as the list; says why, and is audited. No names and no contacts. At most 5000 rows; no cell is taken for a formula.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "format": "xlsx",
           *       "tray": "todo",
           *       "reason": "十一月月度例会"
           *     }
           */
          'application/json': {
            /**
             * @description todo 待办 · inProgress 办理中 · done 已办 · closed 办结
             * @enum {string}
             */
            tray?: 'todo' | 'inProgress' | 'done' | 'closed'
            /** @enum {string} */
            stage?:
              | 'registered'
              | 'classified'
              | 'assigned'
              | 'submitted'
              | 'transferred'
              | 'handling'
              | 'resultSubmitted'
              | 'researching'
              | 'reportTransmitted'
              | 'paperFiled'
              | 'awaitingFeedback'
              | 'answered'
              | 'closed'
            /** @enum {string} */
            route?: 'answer' | 'township' | 'county' | 'research' | 'redirect'
            stationId?: string
            /** @description 这个地方和它下面的 / this place and all below it */
            placeId?: string
            /** @enum {string} */
            channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
            /** @description 这一次接待的 / of this reception */
            receptionId?: string
            urgent?: boolean
            /** @description 已合并办理 / joined to another */
            joined?: boolean
            /**
             * Format: date-time
             * @description 登记时间不早于 / registered at or after
             */
            from?: string
            /**
             * Format: date-time
             * @description 登记时间早于 / registered before
             */
            to?: string
            receiptNumber?: string
            /** @description 标题、原话、编号或者地点里有这些词 / words that stand in title, words, number or place */
            text?: string
            /** @description 只看我没有看过的 / only what changed since I opened it */
            unread?: boolean
            /** @description 只看已超期的 / only where an official is late */
            overdue?: boolean
            /** @description 只看这个岗位的；不填为我的全部岗位 / as this post of mine; else as all of them */
            asPost?: string
            /**
             * @description newest 登记在后的在前 · due 先到期的在前 · tray 超期的在前，其次没有看过的 / latest first · soonest due first · overdue first, then unread
             * @default newest
             * @enum {string}
             */
            order?: 'newest' | 'due' | 'tray'
            /** @enum {string} */
            format: 'csv' | 'xlsx'
            reason: string
          }
        }
      }
      responses: {
        /** @description 表格 / the sheet */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv': unknown
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/recall': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 按电话找以前的事项（留痕） / earlier matters of a telephone number, on record
     * @description 登记时，用来人报的电话找他以前反映的事项：只找自己看得到的，最多五件；匿名和要求保密的不找。找到的，每一件留有记录。
     *
     *     While registering: what this number raised before, within one’s own sight, five at most; never of those who asked for secrecy or stayed unnamed. Each one found is on record (PIPL 51).
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "phone": "138 0000 0001"
           *     }
           */
          'application/json': {
            phone: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['EarlierMatter'][]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/similar': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 相似的在办事项 / open matters that say the same
     * @description 登记时，按标题或者前几句话找自己看得到的、还没有归档的相似事项，最多五件，最像的在前；登记时可以并入（joinTo）。
     *
     *     While registering: open matters within one’s own sight that say much the same, five at most, the most alike first; a registration may join one of them (joinTo).
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "text": "东柳村南巷晚上没有灯"
           *     }
           */
          'application/json': {
            text: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['EarlierMatter'][]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/counts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 各栏件数 / how many stand in each tray
     * @description 每个数最多数到 1000；overdue 是待办里已超期的。
     *
     *     Each is counted up to 1000; overdue are those of todo where an official is late.
     */
    get: {
      parameters: {
        query?: {
          asPost?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['TrayCounts']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/counts/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 各栏件数的变化（SSE） / the trays’ figures as they change (SSE)
     * @description 事件 counts，数据与 GET /api/suggestions/counts 相同；先发一次，变了再发。每 15 秒一个空行保持连接；退出登录、岗位变动即断开。同一登录最多 3 个连接，多的（429）请定时查询。
     *
     *     Events `counts` with what GET /api/suggestions/counts answers: once at first, then whenever it changes. A comment every 15 s keeps it open; it ends with the session and when one’s posts change. Three connections of one session at most; who is refused (429) asks from time to time.
     */
    get: {
      parameters: {
        query?: {
          asPost?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description text/event-stream */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/event-stream': unknown
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一件意见建议 / one suggestion */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              receiptNumber: string
              title: string
              text: string
              stage: {
                zh: string
                en: string
                code: string
              }
              route: string | null
              routeName: {
                zh: string
                en: string
              } | null
              round: number
              seq: number
              holder: {
                role: string
                organizationId: string | null
                name: {
                  zh: string
                  en: string
                }
              }
              station: {
                id: string
                name: {
                  zh: string
                  en: string
                }
              }
              place: {
                id: string
                name: {
                  zh: string
                  en: string
                }
              }
              channel: {
                zh: string
                en: string
                code: string
              }
              deputy: {
                id: string
                name: {
                  zh: string
                  en: string
                }
              } | null
              collectedAt: string
              registeredAt: string
              endedAt: string | null
              nextDueAt: string | null
              light: {
                zh: string
                en: string
                code: string
              }
              flags: {
                urgent: boolean
                accusation: boolean
                identityHidden: boolean
                returnPending: boolean
                paused: boolean
                extensionPending: boolean
                withdrawn: boolean
                joined: boolean
                supervised: {
                  zh: string
                  en: string
                  code: string
                } | null
                voiding: {
                  zh: string
                  en: string
                  code: string
                } | null
                voided: {
                  zh: string
                  en: string
                  code: string
                } | null
              }
              externalNumbers: {
                [key: string]: string
              }
              submitters: {
                id: string
                ordinal: number
                name: string | null
                phone: string | null
                anonymous: boolean
                identityHidden: boolean
                isContactPerson: boolean
                withdrawn: boolean
                erased: boolean
                privacyNoticeVersion: number | null
                satisfaction: {
                  zh: string
                  en: string
                  code: string
                } | null
              }[]
              obligations: {
                id: string
                track: string
                kind: string
                name: {
                  zh: string
                  en: string
                }
                round: number
                owedBy: {
                  role: string
                  organizationId: string | null
                  name: {
                    zh: string
                    en: string
                  }
                }
                owedTo: {
                  kind: string
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                startAt: string
                dueAt: string | null
                dayPrinted: boolean
                provisional: boolean
                stoppedAt: string | null
                light: {
                  zh: string
                  en: string
                  code: string
                }
                label: {
                  zh: string
                  en: string
                }
                explanation: {
                  zh: string
                  en: string
                }
                settledAt: string | null
                settledHow: {
                  zh: string
                  en: string
                  code: string
                } | null
              }[]
              assignments: {
                id: string
                unit: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                assignedBy: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                assignedAt: string
                signedAt: string | null
                endedAt: string | null
                part: {
                  zh: string
                  en: string
                  code: string
                }
                resultAt: string | null
                acceptedAt: string | null
                designated: boolean
                returnPending: boolean
                extensionPending: boolean
                commitmentDate: string | null
              }[]
              feedback: {
                recipient: {
                  /** @enum {string} */
                  kind: 'submitter' | 'deputy'
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                kinds: {
                  kind: string
                  name: {
                    zh: string
                    en: string
                  }
                  /** @enum {string} */
                  state: 'told' | 'impossible' | 'owed' | 'later'
                  at: string | null
                  mode: {
                    zh: string
                    en: string
                    code: string
                  } | null
                  dueAt: string | null
                  failedAttempts: number
                  says: {
                    text: string | null
                    channel: {
                      name: {
                        zh: string
                        en: string
                      }
                      contact: string
                    } | null
                  } | null
                }[]
              }[]
              documents: {
                id: string
                purpose: string
                text: string
                createdAt: string
                by: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                enteredBy: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
              }[]
              research: {
                id: string
                title: string
                asMainRoute: boolean
                ended: boolean
              } | null
              related: {
                lead: {
                  id: string
                  receiptNumber: string | null
                  stage: {
                    zh: string
                    en: string
                    code: string
                  } | null
                } | null
                joinedHere: {
                  id: string
                  receiptNumber: string | null
                  stage: {
                    zh: string
                    en: string
                    code: string
                  } | null
                }[]
                splitFrom: {
                  id: string
                  receiptNumber: string | null
                  stage: {
                    zh: string
                    en: string
                    code: string
                  } | null
                } | null
                splitInto: {
                  id: string
                  receiptNumber: string | null
                  stage: {
                    zh: string
                    en: string
                    code: string
                  } | null
                }[]
                twin: {
                  id: string
                  receiptNumber: string | null
                  stage: {
                    zh: string
                    en: string
                    code: string
                  } | null
                } | null
              }
              drafting: {
                office: {
                  zh: string
                  en: string
                }
                draftedAt: string
                draft: {
                  id: string
                  label: {
                    zh: string
                    en: string
                  }
                  state: string
                  draftedBy: string
                  reason: string | null
                } | null
              } | null
              signings: {
                label: {
                  zh: string
                  en: string
                }
                draftedBy: string
                signedBy: string
                signedAt: string
                assignmentIds: string[]
              }[]
              allowedMoves: {
                move: string
                asPost: string
                posts: string[]
                label: {
                  zh: string
                  en: string
                }
                draftAs: string[]
              }[]
              closedMoves: {
                move: string
                label: {
                  zh: string
                  en: string
                }
                why: {
                  zh: string
                  en: string
                }
              }[]
              mayGiveLinks: boolean
              mayTakeRequests: boolean
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/read-mark': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 看到了哪里 / up to where I read
     * @description `seq` 写看到的那一版的序号；写 0，重新算没有看过。只影响本人的列表，不进台账。
     *
     *     `seq` is the number of what was shown; 0 puts it back among the unread. It changes the asker’s own lists and no ledger.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "seq": 3
           *     }
           */
          'application/json': {
            seq: number
          }
        }
      }
      responses: {
        /** @description 已记下 / noted */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/submitters/{submitterId}/contact': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 查看联系方式（写明理由，留痕） / a submitter’s contact, with a reason, on record
     * @description 反馈人须打电话时，写明理由查看一位反映人的姓名和电话；谁、何时、为何查看都留有记录。
     *
     *     For whoever tells the submitter: name and telephone in clear. Who looked, when and why stays on record (PIPL 51).
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          submitterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "电话反馈处理结果"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['SubmitterContact']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/submitters/{submitterId}/query-code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 补发查询码（核实本人，留痕） / issue a lost query code again
     * @description 群众丢失查询码的，核实本人后补发；原查询码立即作废，新查询码只显示这一次。
     *
     *     For a citizen who lost his code and showed who he is. The old code is dead at once; the new one is shown this once.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          id: string
          submitterId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "proof": "idCard",
           *       "reason": "回执被雨淋湿，看不清查询码，本人到站。"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            proof: 'idCard' | 'phoneCallBack' | 'knownInPerson'
            reason: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              queryCode: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/usual-units': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 常办单位 / units that matters like this one went to
     * @description 近一年同类事项交给了哪些单位，最多三个，本乡镇同类的在前；同意退回的从中减去；只数自己看得到的事项，只列这个办理动作可以指定的单位。没有分类（主题）的，或者成批办理而主题、乡镇不一的，不列。
     *
     *     The units that matters of this topic went to within a year, three at most, those of the same township first; a granted return counts against its unit. Counted from what one may see, and only units that the move may name. Nothing without a topic, or where a pile is not of one topic and one township.
     */
    get: {
      parameters: {
        query?: {
          move?: 'assign' | 'transfer'
          /** @description 成批办理的其余各件，逗号分隔 / the others of a pile, by commas */
          others?: string
        }
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                unit: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                /** @enum {string} */
                likeness: 'topicInTownship' | 'widerInTownship' | 'topicInCounty' | 'widerInCounty'
                count: number
                because: {
                  zh: string
                  en: string
                }
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/timeline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 办理过程 / the ledger in sentences */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                zh: string
                en: string
                seq: number
                kind: string
                at: string
                recordedAt: string
                who: {
                  zh: string
                  en: string
                }
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Temporal 的运行记录 / Temporal’s own history, decoded */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              workflowId: string
              events: {
                id: number
                at: string
                type: string
                data: unknown
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/comparison': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 台账与 Temporal 记录对照 / the ledger beside Temporal’s history, and whether they agree
     * @description 每一步的台账与 Temporal 记录的事件并列，不一致的指出第一处；Temporal 连不上或者记录已过保留期限的，只列台账。Temporal 里封存的内容不解开，只给出编号、时间和种类。
     *
     *     Each step of the ledger beside the events Temporal holds of it; where they do not agree the first place is named. With Temporal away, or its record removed, the ledger stands alone. What Temporal keeps sealed stays sealed: ids, times and kinds only.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Comparison']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/assignments/{assignmentId}/links': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 给承办单位发办理链接 / Give a unit the link of its task
     * @description 没有账户的单位凭链接和一次性校验码签收、申请退回、申请延期、报送结果，只能办这一件。链接和校验码只显示这一次；再发一次，原来的立即失效。
     *
     *     For a unit without an account: link and one-time code open this task and nothing else. Both are shown this once; another link ends the older.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          assignmentId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "days": 30
           *     }
           */
          'application/json': {
            /**
             * @description 有效天数 / how many days it opens
             * @default 30
             */
            days?: number
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              token: string
              code: string
              expiresAt: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/links': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 发出的办理链接和使用情况 / The links given out, and their use */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['UnitLink'][]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/links/{linkId}/code': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 补发校验码 / Issue a new code of a link
     * @description 换一台设备，或者页面已经退出的，打电话来问，补发一个。原校验码作废，新校验码只显示这一次。
     *
     *     For a second device, or after the page was shut: to be read out on the telephone. The former code is void; the new one is shown this once.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          linkId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              code: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/links/{linkId}/revoke': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 收回办理链接 / Take a link back
     * @description 立即失效，已经打开的页面也一样；收回过的再收回没有变化。
     *
     *     At once, open pages included; again changes nothing.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          linkId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': Record<string, never>
        }
      }
      responses: {
        /** @description 已收回 / taken back */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/drafted-moves': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 拟办，送签发 / Draft an act for the head to sign
     * @description 本机关设定交办前签发的，工作人员的交办、报县级、转办先在这里拟办；现在就不能办的当场说明。同样的内容重复提交，还是同一份。
     *
     *     Where an office signs before it assigns, its officers’ acts are drafted here; what could not be done now is refused at once. Sent again, it is the same draft.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "move": "assign",
           *       "fields": {
           *         "unitId": "org_liulin_construction",
           *         "note": "请先查看现场。",
           *         "classify": {
           *           "reason": "村内道路照明属于镇里的职责。"
           *         }
           *       }
           *     }
           */
          'application/json':
            | {
                /** @enum {string} */
                move: 'assign'
                /**
                 * @example {
                 *       "unitId": "org_liulin_construction",
                 *       "note": "请先查看现场，天黑得早，村民急盼。",
                 *       "classify": {
                 *         "reason": "村内道路照明属于镇里的职责。"
                 *       }
                 *     }
                 */
                fields: {
                  unitId: string
                  coUnitIds?: string[] | null
                  separateUnitIds?: string[] | null
                  note?: string | null
                  classify?: {
                    reason: string
                  } | null
                  occurredAt?: string | null
                  expectedSeq?: number | null
                  asPost?: string | null
                }
              }
            | {
                /** @enum {string} */
                move: 'submitToCounty'
                /**
                 * @example {
                 *       "note": "这段路是县道，建议转县交通运输局。",
                 *       "classify": {
                 *         "reason": "县道养护属于县级部门职责。"
                 *       }
                 *     }
                 */
                fields: {
                  note?: string | null
                  classify?: {
                    reason: string
                  } | null
                  occurredAt?: string | null
                  expectedSeq?: number | null
                  asPost?: string | null
                }
              }
            | {
                /** @enum {string} */
                move: 'transfer'
                /**
                 * @example {
                 *       "unitId": "org_qinghe_transport",
                 *       "note": "请在三十日内办结，并告知反映人转办情况。"
                 *     }
                 */
                fields: {
                  unitId: string
                  coUnitIds?: string[] | null
                  separateUnitIds?: string[] | null
                  note?: string | null
                  occurredAt?: string | null
                  expectedSeq?: number | null
                  asPost?: string | null
                }
              }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              draftedId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafted-moves': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 待签发的拟办 / Drafts that wait for a signature
     * @description 本机关待签发和退回修改的拟办，最早的在前，最多 200 份；on 是本机关现在是否要求签发。
     *
     *     Drafts of one’s own offices that wait to be signed or mended, the oldest first, 200 at most; `on`: an office of one’s own signs now.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              on: boolean
              items: components['schemas']['DraftedMove'][]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafted-moves/{draftedId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一份拟办 / one draft
     * @description 本机关的人看得到 / for the people of its office
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftedId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DraftedMove']
          }
        }
      }
    }
    /**
     * 修改拟办，重新送签发 / Change a draft and offer it again
     * @description 本机关工作人员修改；照这件现在的情况重新判断。
     *
     *     By an officer of its office; judged anew as the matter stands.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftedId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "version": 1,
           *       "offer": {
           *         "move": "submitToCounty",
           *         "fields": {
           *           "note": "这段路是县道。"
           *         }
           *       }
           *     }
           */
          'application/json': {
            /** @description 打开时的版本 / the version one has read */
            version: number
            /**
             * @example {
             *       "move": "assign",
             *       "fields": {
             *         "unitId": "org_liulin_construction",
             *         "note": "请先查看现场。",
             *         "classify": {
             *           "reason": "村内道路照明属于镇里的职责。"
             *         }
             *       }
             *     }
             */
            offer:
              | {
                  /** @enum {string} */
                  move: 'assign'
                  /**
                   * @example {
                   *       "unitId": "org_liulin_construction",
                   *       "note": "请先查看现场，天黑得早，村民急盼。",
                   *       "classify": {
                   *         "reason": "村内道路照明属于镇里的职责。"
                   *       }
                   *     }
                   */
                  fields: {
                    unitId: string
                    coUnitIds?: string[] | null
                    separateUnitIds?: string[] | null
                    note?: string | null
                    classify?: {
                      reason: string
                    } | null
                    occurredAt?: string | null
                    expectedSeq?: number | null
                    asPost?: string | null
                  }
                }
              | {
                  /** @enum {string} */
                  move: 'submitToCounty'
                  /**
                   * @example {
                   *       "note": "这段路是县道，建议转县交通运输局。",
                   *       "classify": {
                   *         "reason": "县道养护属于县级部门职责。"
                   *       }
                   *     }
                   */
                  fields: {
                    note?: string | null
                    classify?: {
                      reason: string
                    } | null
                    occurredAt?: string | null
                    expectedSeq?: number | null
                    asPost?: string | null
                  }
                }
              | {
                  /** @enum {string} */
                  move: 'transfer'
                  /**
                   * @example {
                   *       "unitId": "org_qinghe_transport",
                   *       "note": "请在三十日内办结，并告知反映人转办情况。"
                   *     }
                   */
                  fields: {
                    unitId: string
                    coUnitIds?: string[] | null
                    separateUnitIds?: string[] | null
                    note?: string | null
                    occurredAt?: string | null
                    expectedSeq?: number | null
                    asPost?: string | null
                  }
                }
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              draftedId: string
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafted-moves/{draftedId}/sign': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 签发 / Sign a draft: it takes effect
     * @description 由本机关负责人签发，随即照拟办的内容办理，拟办人、签发人都记下；这件已有变化的不能签发。重复签发只办一次。
     *
     *     By the head of its office; the act is done at once as it was drafted, and both are on record. Not where the matter has moved on. Signed twice, it is done once.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftedId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "version": 1
           *     }
           */
          'application/json': {
            /** @description 打开时的版本 / the version one has read */
            version: number
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            /**
             * @example {
             *       "stage": "assigned",
             *       "seq": 4,
             *       "dueAt": "2026-11-27T16:00:00.000Z"
             *     }
             */
            'application/json': {
              stage: string
              seq: number
              dueAt: string | null
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafted-moves/{draftedId}/give-back': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 退回修改 / Give a draft back to be changed
     * @description 由本机关负责人写明理由退回 / by the head of its office, with the reason
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftedId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "version": 1,
           *       "reason": "请写明完成的时间要求。"
           *     }
           */
          'application/json': {
            /** @description 打开时的版本 / the version one has read */
            version: number
            reason: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafted-moves/{draftedId}/withdraw': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 收回拟办 / Take a draft back
     * @description 没有签发的，本机关工作人员可以收回 / by an officer of its office, while nobody has signed it
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftedId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "version": 1
           *     }
           */
          'application/json': {
            /** @description 打开时的版本 / the version one has read */
            version: number
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 我的草稿 / my drafts
     * @description 登记页写了还没有登记的，只有本人看得到；三十天没有再动的，自动删除。新动的在前。
     *
     *     What was begun at the counter and not registered, for one’s own eyes alone; gone thirty days after it was last touched. Newest first.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['IntakeDraft'][]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/drafts/{draftId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 保存草稿 / keep a draft
     * @description 编号由窗口自己取。`version` 写改动所依据的版本，新的写 0；别处已经改过的，答复 409，什么都不覆盖。同一个 Idempotency-Key 重发，只存一次。
     *
     *     The window makes the id. `version` is the one it was changed from, 0 for a new one; where another window was sooner the answer is 409 and nothing is overwritten. The same Idempotency-Key sent again keeps it once.
     */
    put: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          draftId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "version": 0,
           *       "content": {
           *         "text": "东柳村南巷晚上没有灯",
           *         "channel": "reception"
           *       }
           *     }
           */
          'application/json': {
            version: number
            content: {
              text?: string
              title?: string
              /** @enum {string} */
              channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
              stationId?: string
              receptionId?: string
              placeId?: string
              deputyId?: string
              categoryId?: string
              collectedAt?: string
              slipNumber?: string
              urgent?: boolean
              accusation?: boolean
              contactPerson?: number
              submitters?: {
                name?: string
                phone?: string
                address?: string
                anonymous?: boolean
                identityHidden?: boolean
              }[]
              /** @enum {string} */
              spot?: 'none' | 'answer' | 'explain'
              spotText?: string
              spotReason?: string
              /** @enum {string} */
              spotMode?: 'phone' | 'sms' | 'wechat' | 'visit' | 'letter' | 'online' | 'noticeBoard'
              spotChannelId?: string
            }
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['IntakeDraft']
          }
        }
      }
    }
    post?: never
    /**
     * 删除草稿 / discard a draft
     * @description 内容随即删除，不能恢复；重复删除，答复相同。
     *
     *     Its content is gone at once and for good; a repeat is answered alike.
     */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 已删除 / discarded */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/receptions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 接待列表 / receptions I may see
     * @description 联络站看到本站的，乡镇（街道）、县、市看到下级的；代表和单位看到自己到场的；新的在前。
     *
     *     A station sees its own, an office those below it, a deputy or a unit those he or it came to; newest first.
     */
    get: {
      parameters: {
        query?: {
          stationId?: string
          heldOn?: string
          /** @description 还没有结束的 / not closed yet */
          open?: 'true' | 'false'
          asPost?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Reception'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 开始接待 / open a reception
     * @description 一个联络站一天一次接待：已经开始的，得到的就是那一次（200）。过去的日期可以补录。
     *
     *     A station holds one reception a day: where it stands open already, that one is given (200). A past day may be entered afterwards.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "stationId": "org_liulin_station"
           *     }
           */
          'application/json': {
            stationId: string
            /** @description 接待日期；不填为今天 / the civil day; else today */
            heldOn?: string | null
            /**
             * @description 不在站内的，写明地点 / where, when not at the station
             * @default
             */
            place?: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Reception']
          }
        }
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Reception']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/receptions/{receptionId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一次接待 / one reception */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          receptionId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Reception']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/receptions/{receptionId}/incomplete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 待补全的事项 / what is still to be completed
     * @description 接待时先记内容和电话；姓名、电话、村（社区）、类别还没有填的列在这里，用“更正”补上。开箱登记的信同样。
     *
     *     While people wait, words and a number suffice; what was left out is listed here and entered by `correct`; of an opening’s letters too.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          receptionId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                receiptNumber: string
                title: string
                missing: ('name' | 'phone' | 'place' | 'category')[]
                submitters: {
                  id: string
                  missing: ('name' | 'phone' | 'place' | 'category')[]
                }[]
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/receptions/{receptionId}/attendances': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登记到场 / enter who came
     * @description 代表到场就是进站登记，国家机关下派的人员是进站听取意见；接待结束以后也可以补登。
     *
     *     A deputy’s attendance is his entry of Article 21, an organ’s its visit of Article 18; late additions are welcome.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          receptionId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "kind": "entryRecord",
           *       "personId": "per_li_deputy"
           *     }
           */
          'application/json':
            | {
                /** @enum {string} */
                kind: 'entryRecord'
                personId: string
                /** @description 到场时间；不填为现在 / when he came; else now */
                cameAt?: string | null
                /** @description 离开时间；还在的不填 / when he left; left out while he is there */
                leftAt?: string | null
              }
            | {
                /** @enum {string} */
                kind: 'organVisit'
                organizationId: string
                staffName: string
                /** @description 到场时间；不填为现在 / when he came; else now */
                cameAt?: string | null
                /** @description 离开时间；还在的不填 / when he left; left out while he is there */
                leftAt?: string | null
              }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Reception']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/receptions/{receptionId}/attendances/{attendanceId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登记离开、更正到场 / enter that he left, or amend an entry
     * @description 只补离开时间的不用理由；改动已经登记的时间，或者注明没有到场的，写明理由。原来的登记保留。
     *
     *     A time of leaving that was still open needs no reason; any other change, or that he was not there, needs one. What stood before is kept.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          receptionId: string
          attendanceId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "leftAt": "2026-11-26T03:30:00+00:00"
           *     }
           */
          'application/json': {
            /** @description 不填为原来的 / else as it stands */
            cameAt?: string | null
            /** @description 不填为原来的，原来没有的为现在 / else as it stands; now, where none stands */
            leftAt?: string | null
            /**
             * @description 误登：没有到场 / entered by mistake: he was not there
             * @default false
             */
            struck?: boolean
            /** @default  */
            reason?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Reception']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/receptions/{receptionId}/close': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 结束接待 / close a reception
     * @description 还在场的，一并登记离开；以后仍可以补登事项和到场人员。
     *
     *     Who is still there is entered as gone; matters and attendance may still be added later.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          receptionId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': {
            /** @description 还在场的离开的时间；不填：当天为现在，以后不登记 / of who is still there; else now on that day, later none */
            leftAt?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Reception']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/duty-days': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 值班表 / the duty roster
     * @description 联络站看到本站的，乡镇（街道）、县、市看到下级的，代表看到自己值班的；按日期排列。
     *
     *     A station sees its own, an office those below it, a deputy the days he sits himself; by day.
     */
    get: {
      parameters: {
        query?: {
          stationId?: string
          from?: string
          to?: string
          /** @description true：含已作废的 / those out of use too */
          voided?: 'true' | 'false'
          asPost?: string
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['DutyDay'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 安排值班 / enter a day of the roster
     * @description 一个联络站、一天、几位代表；上午、下午分开的分两条。
     *
     *     One station, one day, some deputies; a morning and an afternoon are two entries.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "stationId": "org_liulin_station",
           *       "dutyOn": "2026-12-08",
           *       "fromTime": "08:30",
           *       "toTime": "11:30",
           *       "deputyIds": [
           *         "per_li_deputy"
           *       ]
           *     }
           */
          'application/json': {
            stationId: string
            /** Format: date */
            dutyOn: string
            /**
             * @description 几点开始；可以不填 / from; may be left out
             * @default
             */
            fromTime?: string
            /**
             * @description 几点结束；可以不填 / to; may be left out
             * @default
             */
            toTime?: string
            /** @description 值班代表 / who sits */
            deputyIds: string[]
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DutyDay']
          }
        }
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DutyDay']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/duty-days/{dutyDayId}/change': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 更改值班 / change a day of the roster
     * @description 写明理由；原来的安排保留。
     *
     *     With a reason; what stood before is kept.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          dutyDayId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "dutyOn": "2026-12-09",
           *       "deputyIds": [
           *         "per_li_deputy"
           *       ],
           *       "reason": "八日县里开会。"
           *     }
           */
          'application/json': {
            /** Format: date */
            dutyOn: string
            /**
             * @description 几点开始；可以不填 / from; may be left out
             * @default
             */
            fromTime?: string
            /**
             * @description 几点结束；可以不填 / to; may be left out
             * @default
             */
            toTime?: string
            /** @description 值班代表 / who sits */
            deputyIds: string[]
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DutyDay']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/duty-days/{dutyDayId}/void': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 作废值班 / take a day of the roster out of use
     * @description 写明理由；仍然可以查看。
     *
     *     With a reason; it stays to be read.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          dutyDayId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "当天停电，改到下周。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DutyDay']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mailbox-openings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 开箱列表 / openings of the mailbox I may see
     * @description 联络站看到本站的，乡镇（街道）、县、市看到下级的；新的在前。
     *
     *     A station sees its own, an office those below it; newest first.
     */
    get: {
      parameters: {
        query?: {
          stationId?: string
          asPost?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['MailboxOpening'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 登记开箱 / enter an opening of the mailbox
     * @description 意见箱每次开启都登记，没有信也登记（信件数填 0）；两人以上在场。信随后一封一封登记，来源选“信箱”，`receptionId` 填这一次开箱。
     *
     *     Every opening is entered, also one that found nothing (0); two at least are there. Its letters are then registered one by one, with the channel `mailbox` and this opening as `receptionId`.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "stationId": "org_liulin_station",
           *       "openers": [
           *         "张敏",
           *         "李春生"
           *       ],
           *       "letters": 0
           *     }
           */
          'application/json': {
            stationId: string
            /** @description 不填为现在 / else now */
            openedAt?: string | null
            openers: string[]
            letters: number
            /** @default  */
            remarks?: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['MailboxOpening']
          }
        }
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['MailboxOpening']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mailbox-openings/missing': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 各站开箱情况 / which mailboxes were not opened
     * @description 条例第七条要求设代表信箱，没有规定几天开一次；每周一次是建议。列出近八周哪几周没有开箱（以星期一标明），从第一次开箱以后算起。
     *
     *     Article 7 asks for a mailbox and gives no frequency; once a week is a suggestion. Of the last eight weeks those without an opening, by their Mondays, from the first opening on record.
     */
    get: {
      parameters: {
        query?: {
          asPost?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                station: {
                  zh: string
                  en: string
                  id: string
                }
                lastOpenedOn: string | null
                openedThisWeek: boolean
                missedWeeks: string[]
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mailbox-openings/{openingId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一次开箱 / one opening of the mailbox */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          openingId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['MailboxOpening']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mailbox-openings/{openingId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 更正信件数 / correct the number of letters
     * @description 写明理由；原来的数保留。
     *
     *     With a reason; what stood before is kept.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          openingId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "letters": 4,
           *       "reason": "箱底还有一封。"
           *     }
           */
          'application/json': {
            letters: number
            /** @default  */
            reason?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['MailboxOpening']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/slip-pads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 预编号回执列表 / pads of slips
     * @description 联络站看到本站的，乡镇（街道）、县、市看到下级的；新的在前。
     *
     *     A station sees its own, an office those below it; newest first.
     */
    get: {
      parameters: {
        query?: {
          asPost?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['SlipPad'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 打印一本预编号回执 / print a pad of slips
     * @description 编号从本站当年的编号中预留，查询码只在这里给出，库里不存。停电时手写，来电后按编号录入。
     *
     *     The numbers are drawn from the station’s series of the year; the codes are given here and kept nowhere. Filled in by hand without power, entered under their number afterwards.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "stationId": "org_liulin_station",
           *       "many": 6
           *     }
           */
          'application/json': {
            stationId: string
            many: number
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              station: {
                zh: string
                en: string
                id: string
              }
              firstNumber: string
              lastNumber: string
              many: number
              unused: number
              entered: number
              voided: number
              printedAt: string
              printedBy: {
                zh: string
                en: string
                id: string
              }
              slips: {
                receiptNumber: string
                queryCode: string
              }[]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/slip-pads/{padId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一本预编号回执：未用的、已录入的、作废的 / one pad and what became of its slips */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          padId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['SlipPadWithSlips']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/slip-pads/{padId}/void': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 作废未用的回执 / void unused slips
     * @description 写明理由；编号保留，不再使用。其中有已录入的，一张都不作废。
     *
     *     With a reason; the numbers stay and are used by nobody. All of them or none.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          padId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "receiptNumbers": [
           *         "990121-0001-2026-00007"
           *       ],
           *       "reason": "纸张受潮。"
           *     }
           */
          'application/json': {
            receiptNumbers: string[]
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['SlipPadWithSlips']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/files': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一件意见建议的照片和文件 / Its photos and documents
     * @description 反映人要求保密的，承办单位只看到本单位上传的。作废的仍列出，写明理由。
     *
     *     Where a submitter asked for secrecy a unit sees only its own. Void ones stay listed, with the reason.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Attachment'][]
              mayAdd: boolean
            }
          }
        }
      }
    }
    put?: never
    /**
     * 上传照片或者 PDF / Add a photo or a PDF
     * @description 请求正文就是文件本身（不用表单），最大 10 MB，每件最多 30 个。照片重新生成，去掉拍摄地点等信息；按内容识别格式，后缀须与内容一致。在办的、与本件有关的单位可以上传。请勿上传身份证、病历、银行卡照片和涉密材料。
     *
     *     The body is the file itself, no form; 10 MB at most, 30 of one suggestion. Pictures are drawn anew, without place or camera; the type is told by the content, and the name must end accordingly. No identity cards, medical or bank papers, no state secrets.
     */
    post: {
      parameters: {
        query: {
          /** @description 文件名 / its name */
          name: string
          /** @description matter 反映材料；result 办理结果材料 / brought by the submitter, or of a result */
          purpose: 'matter' | 'result'
        }
        header: {
          'idempotency-key': string
        }
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              name: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/files/{fileId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 下载一个文件（留痕） / Download a file, on record */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          fileId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 文件 / the file */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/octet-stream': unknown
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/files/{fileId}/void': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 作废一个文件（写明理由） / Void a file, with a reason
     * @description 由上传的单位作废；文件不删除，只是不能再打开。
     *
     *     By the office it came through. Nothing is deleted; it is not opened any more.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          fileId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "传错了，是另一件的照片"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/call-list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 待反馈电话单 / who is to be told what, by person
     * @description 本单位应当告知而还没有告知的，最急的在前；同一个电话的各件、各种告知并成一个人，一个电话办完。结果用“记录反馈”逐件记。
     *
     *     What this office owes to people and has not told them, soonest first; all that one telephone is owed stands together, so that one call settles it. What came of it is entered by the move recordFeedback of each matter.
     */
    get: {
      parameters: {
        query?: {
          asPost?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              calls: components['schemas']['Call'][]
              more: boolean
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/call-list/contacts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 查看电话单上的电话（写明理由，逐人留痕） / the telephones of a call list, for one reason, each on record
     * @description 一次写明理由，逐人查看；每一位都留有记录。看不到的，该项为空。
     *
     *     One reason for the list; each person looked at is on record. Whom one may not reach is left empty.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "今天的待反馈电话",
           *       "people": [
           *         {
           *           "suggestionId": "sug_01kb8x0q4r0000000000000",
           *           "submitterId": "sbm_01kb8x0q4r0000000000000"
           *         }
           *       ]
           *     }
           */
          'application/json': {
            reason: string
            people: {
              suggestionId: string
              submitterId: string
            }[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                submitterId: string
                contact: components['schemas']['SubmitterContact'] | null
              }[]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/personal-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登记个人信息请求 / take a request about personal data
     * @description 反映人要求查阅、更正、删除自己的个人信息的，核实本人后登记；由负责人答复（《个人信息保护法》第四十四至五十条）。
     *
     *     A submitter asks to see, correct or erase what is held of him: entered where he comes in person, answered by a head (PIPL 44–50).
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "submitterId": "sbm_01kb8x0q4r0000000000000",
           *       "kind": "erasure",
           *       "words": "事情已经办好，请删去我的姓名和电话。"
           *     }
           */
          'application/json': {
            submitterId: string
            /** @enum {string} */
            kind: 'access' | 'correction' | 'erasure'
            words: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PersonalRequest']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/personal-requests': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 个人信息请求登记簿 / the register of requests about personal data
     * @description 联络站、乡镇（街道）人大工作机构看到本站、本地的；新的在前。
     *
     *     A station and its township office see their own; newest first.
     */
    get: {
      parameters: {
        query?: {
          suggestionId?: string
          /** @description 还没有答复的 / not answered yet */
          open?: 'true' | 'false'
          asPost?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['PersonalRequest'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/personal-requests/{requestId}/answer': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 答复个人信息请求 / answer a request about personal data
     * @description 由负责人答复，写明理由（理由中不写姓名、电话）。同意删除的，归档以后立即删除：姓名、电话、住址和只属于他的文字；这件意见建议的最后一位反映人，连同内容、答复和照片一并删除。受理编号、类别、日期、办理过程和理由保留。不能恢复。
     *
     *     By a head, with a reason that names nobody. A granted erasure is done at once, on a closed suggestion alone: name, telephone, address and the texts that are his alone; with its last submitter the words of the whole matter and its files go too. Number, category, days, course and reason stay. It cannot be undone.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          requestId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "outcome": "granted",
           *       "answer": "事项已办结归档，依申请删除。"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            outcome: 'granted' | 'declined'
            answer: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PersonalRequest']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/personal-requests/{requestId}/copy': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 提供个人信息副本（留痕） / give the copy that was asked for, on record
     * @description 同意查阅、复制以后：他的姓名、电话、住址，他反映的内容，他被告知的内容。
     *
     *     Once seeing and copying is granted: his name, telephone and address, what he raised, and what he was told.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          requestId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PersonalCopy']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/retention': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 各类记录的保管期限 / How long each kind of record is kept
     * @description 没有设定的永久保管。统计数和审计记录列入登记，程序不销毁；个人信息请求、照片、文件随所属的意见建议。
     *
     *     What is not set is kept for good. Figures and audit are classed for the office’s own list and never destroyed by the program; requests about personal data and files go with their suggestion.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                countyOfficeId: string
                kind: {
                  zh: string
                  en: string
                  code: string
                }
                class: {
                  zh: string
                  en: string
                  code: string
                }
                appraised: boolean
                set: {
                  version: number
                  agreement: string
                  reason: string
                  setAt: string
                  by: {
                    personId: string
                    name: string
                  } | null
                } | null
              }[]
            }
          }
        }
      }
    }
    put?: never
    /**
     * 设定保管期限 / Set how long a kind of record is kept
     * @description 县级代表工作机构负责人按档案主管部门同意的文号设定本县一类记录的保管期限；以前的设定保留。已经列入清单、还没有销毁的，按新的期限重新鉴定。
     *
     *     By the head of the county office, with the number of the archives authority’s agreement; older settings stay. What stands on a list made under the older one is not destroyed any more and is appraised anew.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "kind": "redirect",
           *       "class": "tenYears",
           *       "agreement": "清档函〔2026〕12号",
           *       "reason": "归档范围和保管期限表经县档案局同意。"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            kind:
              | 'answer'
              | 'township'
              | 'county'
              | 'research'
              | 'redirect'
              | 'unclassified'
              | 'frozenFigures'
              | 'audit'
            /** @enum {string} */
            class: 'tenYears' | 'thirtyYears' | 'permanent'
            /** @description 档案主管部门同意的文号 / the number of its agreement */
            agreement: string
            reason: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              version: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/holds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 暂缓销毁 / Hold a matter back from destruction
     * @description 有诉讼、检查、信访的，写明理由暂缓销毁，直到解除。
     *
     *     With a reason, until it is lifted; no list holds it.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "行政诉讼正在审理。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              holdId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/suggestions/{id}/holds/{holdId}/lift': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 解除暂缓销毁 / Lift a hold */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          holdId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "判决已经生效。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              holdId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/retention/holds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 暂缓销毁的 / What is held back from destruction */
    get: {
      parameters: {
        query?: {
          /** @description 还没有解除的 / not lifted yet */
          standing?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                suggestionId: string
                receiptNumber: string
                reason: string
                placedAt: string
                by: {
                  personId: string
                  name: string
                } | null
                liftedAt: string | null
                liftReason: string | null
              }[]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/appraisals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 历次鉴定清单 / Every appraisal list */
    get: {
      parameters: {
        query?: {
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Appraisal'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 生成鉴定清单 / Make an appraisal list
     * @description 列出本县到截止日保管期限已经届满的归档件（一次最多 2000 件，先到期的在前）；没有归档、暂缓销毁、有请求或者意见没有了结、并入的或者调研没有办结的不列入。期限自办结次年 1 月 1 日起算。
     *
     *     What of the county has reached the end of its keeping by that day, at most 2,000, the oldest first; nothing that is open, held, disputed, or bound to something open. Years are counted from the first of January after it ended.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': {
            /** @description 截止日；不填为今天 / else today */
            asOf?: string | null
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Appraisal']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/appraisals/{appraisalId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一份鉴定清单 / One appraisal list
     * @description 编号、类别、日期、理由和结果，没有姓名。
     *
     *     Numbers, kinds, days, reasons and results; no names of citizens.
     */
    get: {
      parameters: {
        query?: {
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path: {
          appraisalId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['AppraisalItem'][]
              nextCursor: string | null
              list: components['schemas']['Appraisal']
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/appraisals/{appraisalId}/decisions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 鉴定：延长保管或者提出销毁 / Keep longer, or propose to destroy
     * @description 写明理由，可以一次选多件；延长保管的写明到哪一天。批准以前可以改。
     *
     *     With the reason, several at once; what is kept longer until which day. It may be changed until it is approved.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          appraisalId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "suggestionIds": [
           *         "sug_01kb8x0q4r0000000000000"
           *       ],
           *       "decision": "destroy",
           *       "reason": "保管期满，没有继续保存的价值。"
           *     }
           */
          'application/json': {
            suggestionIds: string[]
            /** @enum {string} */
            decision: 'keep' | 'destroy'
            reason: string
            keepUntil?: string | null
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Appraisal']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/appraisals/{appraisalId}/approval': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 批准销毁 / Approve destruction
     * @description 由提出人以外的负责人批准。
     *
     *     By the head, who is not the one who proposed it.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          appraisalId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "suggestionIds": [
           *         "sug_01kb8x0q4r0000000000000"
           *       ]
           *     }
           */
          'application/json': {
            suggestionIds: string[]
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Appraisal']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/appraisals/{appraisalId}/destruction': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 销毁已经批准的 / Destroy what is approved
     * @description 一次最多 50 件，逐件销毁、逐件留有结果和记录；中断的，再次提交即从中断处继续，next 为空即全部办完；不为空的，作为 after 再次提交。反映人、内容、答复、照片都不再存在，编号、类别、日期、办理过程和理由保留。不能恢复。
     *
     *     At most fifty, one after the other, each with its result and its record; after an interruption the same again goes on, with `next` as `after` until it is null. Nothing can be restored: people, words, answers and files are gone; number, kind, days, course and reasons stay.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          appraisalId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': {
            after?: string | null
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              list: components['schemas']['Appraisal']
              next: string | null
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/research': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 专题调研列表 / the researches I may see */
    get: {
      parameters: {
        query?: {
          stage?: 'opened' | 'planned' | 'reported' | 'awaitingOutcome' | 'awaitingRatings' | 'concluded'
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                title: string
                stage: {
                  zh: string
                  en: string
                  code: string
                }
                office: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                openedAt: string
                endedAt: string | null
                nextDueAt: string | null
                linkedCount: number
                supervised: {
                  zh: string
                  en: string
                  code: string
                } | null
              }[]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /** 决定调研 / open a research */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "title": "沿河村庄生活污水治理",
           *       "reason": "本季度六个村、四十余名群众反映河水发黑，涉及多个部门，需要专题调研。"
           *     }
           */
          'application/json': {
            title: string
            reason: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            /**
             * @example {
             *       "id": "res_01kb8x0q4r0000000000000"
             *     }
             */
            'application/json': {
              id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/papers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 议案、建议列表 / the deputies’ papers I may see */
    get: {
      parameters: {
        query?: {
          kind?: 'motion' | 'recommendation'
          signedByMe?: 'true' | 'false'
          awaitsMyRating?: 'true' | 'false'
          /** @description 等我确认联名的 / whose co-signature I have yet to confirm */
          awaitsMyConfirmation?: 'true' | 'false'
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                kind: {
                  zh: string
                  en: string
                  code: string
                }
                number: string
                filedOn: string
                congressLevel: string
                congress: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                proposerKind: string
                leadDeputy: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                coSigners: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }[]
                coSignatures: {
                  deputy: {
                    id: string
                    name: {
                      zh: string
                      en: string
                    }
                  }
                  word: {
                    zh: string
                    en: string
                    /** @enum {string} */
                    code: 'confirmed' | 'awaited' | 'denied'
                  }
                  himself: boolean
                }[]
                scanId: string
                paperClass: string | null
                assignedTo: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                decision: {
                  zh: string
                  en: string
                  code: string
                } | null
                round: number
                asked: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }[]
                ratings: {
                  deputy: {
                    id: string
                    name: {
                      zh: string
                      en: string
                    }
                  }
                  satisfaction: {
                    zh: string
                    en: string
                    code: string
                  }
                  round: number
                }[]
                evaluationAwaited: boolean
                settled: boolean
                research: {
                  id: string
                  title: string
                }
              }[]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/research/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一项专题调研 / one research */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              title: string
              stage: {
                zh: string
                en: string
                code: string
              }
              office: {
                id: string
                name: {
                  zh: string
                  en: string
                }
              }
              openedAt: string
              endedAt: string | null
              nextDueAt: string | null
              linkedCount: number
              supervised: {
                zh: string
                en: string
                code: string
              } | null
              seq: number
              ratified: boolean | null
              openedBy: {
                id: string
                name: {
                  zh: string
                  en: string
                }
              }
              suggestions: {
                id: string
                receiptNumber: string
                title: string
                stage: {
                  zh: string
                  en: string
                  code: string
                }
                route: string | null
              }[]
              visits: {
                visitedOn: string
                participants: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }[]
                documentId: string
              }[]
              papers: {
                id: string
                kind: {
                  zh: string
                  en: string
                  code: string
                }
                number: string
                filedOn: string
                congressLevel: string
                congress: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                proposerKind: string
                leadDeputy: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                coSigners: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }[]
                coSignatures: {
                  deputy: {
                    id: string
                    name: {
                      zh: string
                      en: string
                    }
                  }
                  word: {
                    zh: string
                    en: string
                    /** @enum {string} */
                    code: 'confirmed' | 'awaited' | 'denied'
                  }
                  himself: boolean
                }[]
                scanId: string
                paperClass: string | null
                assignedTo: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                decision: {
                  zh: string
                  en: string
                  code: string
                } | null
                round: number
                asked: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }[]
                ratings: {
                  deputy: {
                    id: string
                    name: {
                      zh: string
                      en: string
                    }
                  }
                  satisfaction: {
                    zh: string
                    en: string
                    code: string
                  }
                  round: number
                }[]
                evaluationAwaited: boolean
                settled: boolean
              }[]
              transmittals: {
                id: string
                unit: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                }
                settled: boolean
              }[]
              obligations: {
                id: string
                track: string
                kind: string
                name: {
                  zh: string
                  en: string
                }
                round: number
                owedBy: {
                  role: string
                  organizationId: string | null
                  name: {
                    zh: string
                    en: string
                  }
                }
                owedTo: {
                  kind: string
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                startAt: string
                dueAt: string | null
                dayPrinted: boolean
                provisional: boolean
                stoppedAt: string | null
                light: {
                  zh: string
                  en: string
                  code: string
                }
                label: {
                  zh: string
                  en: string
                }
                explanation: {
                  zh: string
                  en: string
                }
                settledAt: string | null
                settledHow: {
                  zh: string
                  en: string
                  code: string
                } | null
              }[]
              documents: {
                id: string
                purpose: string
                text: string
                createdAt: string
              }[]
              allowedMoves: {
                move: string
                asPost: string
                posts: string[]
                label: {
                  zh: string
                  en: string
                }
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/research/{id}/timeline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 调研过程 / the research in sentences */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                zh: string
                en: string
                seq: number
                kind: string
                at: string
                recordedAt: string
                who: {
                  zh: string
                  en: string
                }
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/obligations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 应办事项 / what is owed, by whom, by when */
    get: {
      parameters: {
        query?: {
          /** @description open 未完成 · amber 临期 · overdue 已超期 · settled 已了结 */
          state?: 'open' | 'amber' | 'overdue' | 'settled'
          kind?: string
          placeId?: string
          /** @description 谁应办 / who owes it */
          organizationId?: string
          /** @description 同 organizationId / the same */
          unitId?: string
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                track: string
                kind: string
                name: {
                  zh: string
                  en: string
                }
                round: number
                owedBy: {
                  role: string
                  organizationId: string | null
                  name: {
                    zh: string
                    en: string
                  }
                }
                owedTo: {
                  kind: string
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                startAt: string
                dueAt: string | null
                dayPrinted: boolean
                provisional: boolean
                stoppedAt: string | null
                light: {
                  zh: string
                  en: string
                  code: string
                }
                label: {
                  zh: string
                  en: string
                }
                explanation: {
                  zh: string
                  en: string
                }
                settledAt: string | null
                settledHow: {
                  zh: string
                  en: string
                  code: string
                } | null
                suggestionId: string | null
                receiptNumber: string | null
                suggestionTitle: string | null
                researchId: string | null
                researchTitle: string | null
              }[]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/obligations/exports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 导出超期与临期清单 / export what is owed
     * @description 与列表相同的条件和范围；写明为何导出，记入审计。没有反映人的姓名和联系方式。一次最多 5000 行，更多的请加条件。
     *
     *     The same filters and scope as the list; says why, and is audited. No submitter’s name and no contact. At most 5000 rows.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "format": "xlsx",
           *       "state": "overdue",
           *       "reason": "督办例会"
           *     }
           */
          'application/json': {
            /**
             * @description open 未完成 · amber 临期 · overdue 已超期 · settled 已了结
             * @default open
             * @enum {string}
             */
            state?: 'open' | 'amber' | 'overdue' | 'settled'
            kind?: string
            placeId?: string
            /** @description 谁应办 / who owes it */
            organizationId?: string
            /** @description 同 organizationId / the same */
            unitId?: string
            /** @enum {string} */
            format: 'csv' | 'xlsx'
            reason: string
          }
        }
      }
      responses: {
        /** @description 表格 / the sheet */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv': unknown
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/obligations/{id}/explanation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 为什么是这一天 / why it is due when it is */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              zh: string
              en: string
              obligation: {
                id: string
                track: string
                kind: string
                name: {
                  zh: string
                  en: string
                }
                round: number
                owedBy: {
                  role: string
                  organizationId: string | null
                  name: {
                    zh: string
                    en: string
                  }
                }
                owedTo: {
                  kind: string
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                startAt: string
                dueAt: string | null
                dayPrinted: boolean
                provisional: boolean
                stoppedAt: string | null
                light: {
                  zh: string
                  en: string
                  code: string
                }
                label: {
                  zh: string
                  en: string
                }
                explanation: {
                  zh: string
                  en: string
                }
                settledAt: string | null
                settledHow: {
                  zh: string
                  en: string
                  code: string
                } | null
                suggestionId: string | null
                receiptNumber: string | null
                suggestionTitle: string | null
                researchId: string | null
                researchTitle: string | null
              }
              counted: {
                rule: string
                basis: string
                startEvent: string
                startAt: string
                amount: number | null
                unit: string | null
                firstDay: string
                lastDay: string | null
                skipped: {
                  day: string
                  name: string
                }[]
                movedFrom: string | null
                provisional: boolean
                urgent: boolean
                policyId: string
                policyVersion: number
                calendarVersion: number
              }
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/urgings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 催办单、督办单（待发） / urgings that lie ready
     * @description 每个承办单位每天至多一份，列出它超期的全部事项并编号；办了就不再列入。乡镇不催县里转办的，谁都不催法院、检察院、监委。
     *
     *     One for a unit and day with all that is late, numbered; what is done leaves it. A township does not urge what the county gave out, and nobody urges a court, a procuratorate or a supervisory commission.
     */
    get: {
      parameters: {
        query?: {
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Urging'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 催办（一次可选多个单位） / urge units, one or many at once
     * @description 每个单位当天至多一份，列出它超期的全部事项；发出时再核对一次，已经办了的不列入。每个单位各自成败，逐一说明；中断以后用同一个 Idempotency-Key 再提交，已经发出的不会再发。作息时间以外签发的，上班时发出。
     *
     *     At most one a day for a unit, with all it owes late; what is done by then is left out. Each unit has its own result; asked again with the same key after an interruption, it goes on and sends nothing twice. Signed outside office hours, it goes out when they begin.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "unitIds": [
           *         "org_liulin_construction"
           *       ],
           *       "text": "请于三日内报送办理结果。"
           *     }
           */
          'application/json': {
            unitIds: string[]
            /** @default  */
            text?: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                unit: {
                  zh: string
                  en: string
                  id: string
                }
                outcome: {
                  zh: string
                  en: string
                  code: string
                }
                notice: {
                  id: string
                  number: string | null
                  sendAt: string | null
                } | null
              }[]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/notices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 催办通知、督办单列表 / notices I may see
     * @description 发出机关看到本机关的（包括待签发的督办单），承办单位看到发给本单位的，上级看到报给自己的；新的在前。
     *
     *     An office sees its own, drafts to be signed among them; a unit those sent to it; a superior those reported to it; newest first.
     */
    get: {
      parameters: {
        query?: {
          kind?: 'urge' | 'supervision'
          state?: 'draft' | 'signed' | 'sent' | 'received' | 'cancelled' | 'declined'
          asPost?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Notice'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/notices/{noticeId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一份催办通知、督办单 / one notice */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          noticeId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Notice']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/notices/{noticeId}/sign': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 签发督办单 / the head signs a supervision
     * @description 由交办机关的主席、主任签发；岗位空缺的，由上一级签发。签发时再核对一次，事项已经办了的自动撤销。签发以后发给承办单位，同时报上级。
     *
     *     By the chair or director of the office that gave it out, or where that post is empty by the head above. What has been done by then cancels it. Signed, it goes to the unit and is told to the superior.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          noticeId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "text": "请五个工作日内办结并书面说明原因。"
           *     }
           */
          'application/json': {
            /** @default  */
            text?: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Notice']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/notices/{noticeId}/decline': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 不签发督办单 / the head does not sign a supervision
     * @description 能签发的人写明理由不签发：不发给任何单位，记录保留，这一级视为已经处理，不再重复拟出。已经签发的不变。
     *
     *     By whoever could sign, with a reason: it goes to nobody, stays on record, and its rung draws up no other. What is signed stays signed.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          noticeId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "承办单位已书面说明，材料本周到齐。"
           *     }
           */
          'application/json': {
            reason: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Notice']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/notices/{noticeId}/receive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 接收催办通知、督办单 / the unit has read it */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path: {
          noticeId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Notice']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/figures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 统计 / figures of a period
     * @description 只统计我能看到的；每个数都能用 GET /api/figures/suggestions 打开清单；每项的含义写在 measures 和 rates。compare：before 环比（上一期间：整月比整月，其余比同样多的天数），year 同比（上年同期）；都按现在的记录数出。
     *
     *     Of what I may see; every number opens its list by GET /api/figures/suggestions; what each means stands in measures and rates. compare: before, the span before (whole months beside months, else as many days); year, the same days a year before; both are counted from the records as they stand now.
     */
    get: {
      parameters: {
        query: {
          /** @description 期间的第一天 / first day of the period */
          from: string
          /** @description 期间的最后一天 / last day of the period */
          to: string
          /** @description all 合计 · station 联络站 · township 乡镇（街道） · unit 承办单位 · route 办理方式 · month 登记的月份 · day 登记的日子 */
          by?: 'all' | 'station' | 'township' | 'unit' | 'route' | 'month' | 'day'
          /** @description 这个地方和它下面的 / this place and all below it */
          placeId?: string
          /** @description 按哪个比率排名 / the rate that ranks the rows */
          rankBy?:
            | 'concluded'
            | 'onTime'
            | 'onTimeUnextended'
            | 'assignmentStatusTold'
            | 'resultTold'
            | 'feedbackInTime'
            | 'rated'
            | 'satisfied'
          compare?: 'none' | 'before' | 'year'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              asOf: string
              measures: {
                zh: string
                en: string
                code: string
              }[]
              rates: {
                zh: string
                en: string
                code: string
                /** @enum {string} */
                part:
                  | 'registered'
                  | 'classified'
                  | 'concluded'
                  | 'due'
                  | 'onTime'
                  | 'onTimeUnextended'
                  | 'late'
                  | 'assignmentStatusOwed'
                  | 'assignmentStatusTold'
                  | 'resultOwed'
                  | 'resultTold'
                  | 'feedbackOwed'
                  | 'feedbackInTime'
                  | 'extended'
                  | 'returned'
                  | 'sentBack'
                  | 'rehandled'
                  | 'urge'
                  | 'supervise'
                  | 'ratingAsked'
                  | 'rated'
                  | 'satisfied'
                  | 'open'
                  | 'openOverdue'
                /** @enum {string} */
                of:
                  | 'registered'
                  | 'classified'
                  | 'concluded'
                  | 'due'
                  | 'onTime'
                  | 'onTimeUnextended'
                  | 'late'
                  | 'assignmentStatusOwed'
                  | 'assignmentStatusTold'
                  | 'resultOwed'
                  | 'resultTold'
                  | 'feedbackOwed'
                  | 'feedbackInTime'
                  | 'extended'
                  | 'returned'
                  | 'sentBack'
                  | 'rehandled'
                  | 'urge'
                  | 'supervise'
                  | 'ratingAsked'
                  | 'rated'
                  | 'satisfied'
                  | 'open'
                  | 'openOverdue'
              }[]
              rows: {
                group: {
                  zh: string
                  en: string
                  id: string
                }
                counts: {
                  [key: string]: number
                }
                rates: {
                  [key: string]: number | null
                }
                oldestOpenAt: string | null
                rank: number | null
              }[]
              compared: {
                asOf: string
                measures: {
                  zh: string
                  en: string
                  code: string
                }[]
                rates: {
                  zh: string
                  en: string
                  code: string
                  /** @enum {string} */
                  part:
                    | 'registered'
                    | 'classified'
                    | 'concluded'
                    | 'due'
                    | 'onTime'
                    | 'onTimeUnextended'
                    | 'late'
                    | 'assignmentStatusOwed'
                    | 'assignmentStatusTold'
                    | 'resultOwed'
                    | 'resultTold'
                    | 'feedbackOwed'
                    | 'feedbackInTime'
                    | 'extended'
                    | 'returned'
                    | 'sentBack'
                    | 'rehandled'
                    | 'urge'
                    | 'supervise'
                    | 'ratingAsked'
                    | 'rated'
                    | 'satisfied'
                    | 'open'
                    | 'openOverdue'
                  /** @enum {string} */
                  of:
                    | 'registered'
                    | 'classified'
                    | 'concluded'
                    | 'due'
                    | 'onTime'
                    | 'onTimeUnextended'
                    | 'late'
                    | 'assignmentStatusOwed'
                    | 'assignmentStatusTold'
                    | 'resultOwed'
                    | 'resultTold'
                    | 'feedbackOwed'
                    | 'feedbackInTime'
                    | 'extended'
                    | 'returned'
                    | 'sentBack'
                    | 'rehandled'
                    | 'urge'
                    | 'supervise'
                    | 'ratingAsked'
                    | 'rated'
                    | 'satisfied'
                    | 'open'
                    | 'openOverdue'
                }[]
                rows: {
                  group: {
                    zh: string
                    en: string
                    id: string
                  }
                  counts: {
                    [key: string]: number
                  }
                  rates: {
                    [key: string]: number | null
                  }
                  oldestOpenAt: string | null
                  rank: number | null
                }[]
                from: string
                to: string
              } | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/figures/suggestions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 统计数的清单 / the suggestions behind one figure */
    get: {
      parameters: {
        query: {
          /** @description 期间的第一天 / first day of the period */
          from: string
          /** @description 期间的最后一天 / last day of the period */
          to: string
          /** @description all 合计 · station 联络站 · township 乡镇（街道） · unit 承办单位 · route 办理方式 · month 登记的月份 · day 登记的日子 */
          by?: 'all' | 'station' | 'township' | 'unit' | 'route' | 'month' | 'day'
          /** @description 这个地方和它下面的 / this place and all below it */
          placeId?: string
          measure:
            | 'registered'
            | 'classified'
            | 'concluded'
            | 'due'
            | 'onTime'
            | 'onTimeUnextended'
            | 'late'
            | 'assignmentStatusOwed'
            | 'assignmentStatusTold'
            | 'resultOwed'
            | 'resultTold'
            | 'feedbackOwed'
            | 'feedbackInTime'
            | 'extended'
            | 'returned'
            | 'sentBack'
            | 'rehandled'
            | 'urge'
            | 'supervise'
            | 'ratingAsked'
            | 'rated'
            | 'satisfied'
            | 'open'
            | 'openOverdue'
          /** @description 统计里的 group.id / the group.id of the figures */
          group?: string
          order?: 'newest' | 'oldest'
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['FigureItem'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/frozen-figures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 冻结的统计数 / frozen figures I have a part in */
    get: {
      parameters: {
        query?: {
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['FrozenFigures'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 冻结统计数 / freeze the figures of a period
     * @description 截至现在的数字读出来，交各乡镇（街道）、单位核对一日；核对以后由负责人确定，从此不变。
     *
     *     The figures are read as they stand and laid open to all offices for a day; then the head fixes them, and they change no more.
     */
    post: {
      parameters: {
        query?: never
        header: {
          'idempotency-key': string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "from": "2026-10-01",
           *       "to": "2026-10-31"
           *     }
           */
          'application/json': {
            /**
             * Format: date
             * @description 期间的第一天 / first day of the period
             */
            from: string
            /**
             * Format: date
             * @description 期间的最后一天 / last day of the period
             */
            to: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['FrozenFigures']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/frozen-figures/{frozenId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一期冻结的统计数 / one set of frozen figures
     * @description 数字从冻结时留下的逐件记录数出来，以后办理、更正都不改变；核对期间是刚读出来的，确定以后是确定的。yearBefore 为上年同期（同比），没有确定过的为空。只看得到自己范围以内的。
     *
     *     Counted from what was kept of each suggestion when it was frozen, so no later act changes a digit. yearBefore: the same days a year before; null where none were fixed. Of what I saw then.
     */
    get: {
      parameters: {
        query?: {
          by?: 'all' | 'station' | 'township' | 'unit' | 'route' | 'month' | 'day'
          /** @description 按哪个比率排名 / the rate that ranks the rows */
          rankBy?:
            | 'concluded'
            | 'onTime'
            | 'onTimeUnextended'
            | 'assignmentStatusTold'
            | 'resultTold'
            | 'feedbackInTime'
            | 'rated'
            | 'satisfied'
        }
        header?: never
        path: {
          frozenId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              county: {
                zh: string
                en: string
                id: string
              }
              from: string
              to: string
              /** @enum {string} */
              state: 'checking' | 'fixed'
              asOf: string
              checkUntil: string
              fixedAt: string | null
              number: string | null
              figures: components['schemas']['Figures']
              yearBefore: components['schemas']['Figures'] | null
              remarks: {
                suggestionId: string
                receiptNumber: string
                organization: {
                  zh: string
                  en: string
                }
                text: string
                saidAt: string
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/frozen-figures/{frozenId}/suggestions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 冻结的统计数的清单 / the suggestions behind one frozen figure */
    get: {
      parameters: {
        query?: {
          by?: 'all' | 'station' | 'township' | 'unit' | 'route' | 'month' | 'day'
          measure?:
            | 'registered'
            | 'classified'
            | 'concluded'
            | 'due'
            | 'onTime'
            | 'onTimeUnextended'
            | 'late'
            | 'assignmentStatusOwed'
            | 'assignmentStatusTold'
            | 'resultOwed'
            | 'resultTold'
            | 'feedbackOwed'
            | 'feedbackInTime'
            | 'extended'
            | 'returned'
            | 'sentBack'
            | 'rehandled'
            | 'urge'
            | 'supervise'
            | 'ratingAsked'
            | 'rated'
            | 'satisfied'
            | 'open'
            | 'openOverdue'
          /** @description 统计里的 group.id / the group.id of the figures */
          group?: string
          cursor?: string
          limit?: number
        }
        header?: never
        path: {
          frozenId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['FigureItem'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/frozen-figures/{frozenId}/remarks': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 数据核对意见 / a word while figures are checked
     * @description 核对期间，对自己范围以内的一件说明情况：为什么超期、还有什么没有补录。意见随通报留存；数字只随补录、更正的办理而变。
     *
     *     While they are checked, of a suggestion in one’s own place: why it was late, what is still to be entered. It stays with the bulletin; a number changes by what is entered alone.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          frozenId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "suggestionId": "sug_01kb8x0q4r0000000000000",
           *       "text": "灯杆定制，已申请延期，纸质件在送。"
           *     }
           */
          'application/json': {
            suggestionId: string
            text: string
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description 已记录 / kept */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/frozen-figures/{frozenId}/fix': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 确定统计数，编号通报 / fix the figures after the check
     * @description 核对满一日以后，由县级工作机构负责人确定：再读一次，编号，从此不变。已经确定的再确定没有变化。
     *
     *     After a day of checking, by the head of the county office: read once more, numbered, and unchanged from then on. Again changes nothing.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          frozenId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': {
            asPost?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['FrozenFigures']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/organisations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 机构名录：联络站、人大工作机构、承办单位 / Stations, offices and handling units
     * @description 本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city
     */
    get: {
      parameters: {
        query?: {
          kind?:
            | 'station'
            | 'townshipOffice'
            | 'countyOffice'
            | 'cityOffice'
            | 'government'
            | 'department'
            | 'townshipGovernment'
            | 'subdistrictOffice'
            | 'townshipUnit'
            | 'supervisoryCommission'
            | 'court'
            | 'procuratorate'
            | 'peopleOrganization'
          level?: 'township' | 'county' | 'city'
          placeId?: string
          /** @description 名称的一部分 / part of a name */
          name?: string
          /** @description true：含已停用的 / those out of use too */
          former?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Organization'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 登记机构 / Register an organisation
     * @description 系统管理员登记辖区内的机构 / a system administrator, within his place
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "kind": "department",
           *       "level": "county",
           *       "placeId": "990121",
           *       "name": "青禾县林业局",
           *       "phone": "0000-8305"
           *     }
           */
          'application/json': {
            /**
             * @description 联络站见 POST /api/stations / stations have their own door
             * @enum {string}
             */
            kind:
              | 'townshipOffice'
              | 'countyOffice'
              | 'cityOffice'
              | 'government'
              | 'department'
              | 'townshipGovernment'
              | 'subdistrictOffice'
              | 'townshipUnit'
              | 'supervisoryCommission'
              | 'court'
              | 'procuratorate'
              | 'peopleOrganization'
            /** @enum {string} */
            level: 'township' | 'county' | 'city'
            placeId: string
            name: string
            /** @default  */
            nameEn?: string
            /** @default  */
            phone?: string
            /**
             * @description 县政府督查室等分办机构 / it gives matters on to other units
             * @default false
             */
            dispatchingOffice?: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              organizationId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/stations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 联络站名录 / Liaison stations
     * @description 本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city
     */
    get: {
      parameters: {
        query?: {
          townshipId?: string
          /** @description true：含已停用的 / those out of use too */
          former?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Station'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 登记联络站 / Register a liaison station
     * @description 第六条、第二十五条：联络站属于所在乡镇（街道）的人大主席团（工委），自动取本县下一个站号，用于回执编号。
     *
     *     Articles 6 and 25: it belongs to the congress office of its township, and takes its county’s next number for receipts.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "townshipId": "plc_liulin",
           *       "stationType": "industry",
           *       "name": "柳林镇花卉产业人大代表联络站",
           *       "openingHours": "每月10日为代表接待日",
           *       "address": "柳林镇花卉市场"
           *     }
           */
          'application/json': {
            townshipId: string
            /**
             * @default township
             * @enum {string}
             */
            stationType?: 'township' | 'subdistrict' | 'developmentZone' | 'industry'
            name: string
            /** @default  */
            nameEn?: string
            /** @default  */
            phone?: string
            /** @default  */
            openingHours?: string
            /** @default  */
            address?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              stationId: string
              number: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/deputies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 代表名录 / Deputies, their mandates and stations
     * @description 本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city
     */
    get: {
      parameters: {
        query?: {
          stationId?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Deputy'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 登记代表和他的任职 / Register a deputy with a mandate
     * @description 第十一条：本辖区的各级人大代表全部编入联络站，解放军、武警部队的除外。编入的同时登记他在联络站的代表岗位，可以给他开通账户。本县已经有同名人员的，打开他登记任职。
     *
     *     Article 11: every deputy of the area is enrolled in a station, but those of the armed forces. With the enrolment he holds a deputy’s post there and can be given an account. Where one of the same name is known in the county, the mandate is registered with him.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "乔满仓",
           *       "level": "township",
           *       "placeId": "plc_liulin",
           *       "term": "第十届",
           *       "constituency": "河湾选区",
           *       "fromOn": "2026-05-01",
           *       "stationId": "org_liulin_station"
           *     }
           */
          'application/json': {
            name: string
            /** @enum {string} */
            level: 'national' | 'province' | 'city' | 'county' | 'township'
            /** @description 哪里的人大：乡镇、县（市、区）；市级以上写市 / the congress’s place; the city for those above it */
            placeId: string
            /** @description 届次 / the term, such as 第十届 */
            term: string
            /**
             * @description 选区或者选举单位 / constituency or electing unit
             * @default
             */
            constituency?: string
            /**
             * @description 解放军、武警部队代表 / of the armed forces
             * @default false
             */
            military?: boolean
            /** Format: date */
            fromOn: string
            /**
             * @description 最后一天；null：到结束为止 / the last day; null: until it is ended
             * @default null
             */
            toOn?: string | null
            /**
             * @description 编入的联络站 / the station he is enrolled in
             * @default null
             */
            stationId?: string | null
            /**
             * Format: date
             * @description 编入日期，不写的从任期第一天起 / from when on; else from the first day
             */
            enrolledFrom?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
              mandateId: string
              enrolmentId: string | null
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/resolution-channels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 解决途径名录 / Channels of resolution
     * @description 本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city
     */
    get: {
      parameters: {
        query?: {
          countyId?: string
          /** @description true：含已停用的 / those no longer offered too */
          former?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['ResolutionChannel'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 增加解决途径 / Add a channel of resolution
     * @description 第二十条第五项：解释告知时告诉反映人到哪里解决 / Article 20 (5): where a submitter is told to turn
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "countyId": "990121",
           *       "name": "青禾县公证处",
           *       "contact": "青禾县和平路8号，0000-8310，工作日上午"
           *     }
           */
          'application/json': {
            countyId: string
            name: string
            /** @default  */
            nameEn?: string
            /**
             * @description 地址、电话、时间 / address, telephone, hours
             * @default
             */
            contact?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              channelId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 问题分类，三级 / Topics, three levels */
    get: {
      parameters: {
        query?: {
          /** @description 只要它下面的；“root”是第一级 / below this one; “root”: the first level */
          parentId?: string
          /** @description true：含已停用的 / those out of use too */
          former?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Category'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 增加问题分类 / Add a topic
     * @description 县级、市级系统管理员；最多三级 / administrators of the county or the city; three levels at most
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "parentId": "cat_0102",
           *       "name": "路灯样式",
           *       "nameEn": "design of lamps"
           *     }
           */
          'application/json': {
            /** @description 上一级；null：第一级 / the topic above; null: the first level */
            parentId: string | null
            name: string
            /** @default  */
            nameEn?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              categoryId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/places': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 行政区划、村（社区）和网格 / Places, down to villages and grids
     * @description 本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city
     */
    get: {
      parameters: {
        query?: {
          parentId?: string
          level?: 'city' | 'county' | 'township' | 'village' | 'grid'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Place'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 登记村（社区）或者网格 / Register a village or a grid
     * @description 系统管理员登记辖区内的；市、县、乡镇（街道）按民政区划导入。
     *
     *     A system administrator, within his place; cities, counties and townships come from the public divisions.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "parentId": "plc_liulin",
           *       "level": "village",
           *       "name": "柳新社区"
           *     }
           */
          'application/json': {
            parentId: string
            /** @enum {string} */
            level: 'village' | 'grid'
            name: string
            /** @default  */
            nameEn?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              placeId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/organisations/{organizationId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改机构名称、电话（联络站另有开放时间、地址），停用或恢复 / Rename an organisation, change its telephone (a station’s hours and address), take it out of use
     * @description 只影响以后：正在办的事仍由它办结或者改派。
     *
     *     From now on only: what it has in hand it finishes, or it is given to another.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          organizationId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            name?: string
            nameEn?: string
            phone?: string
            /** @description 限联络站 / of a station only */
            openingHours?: string
            /** @description 限联络站 / of a station only */
            address?: string
            /** @description false：撤销或停用，不能再交给它 / false: nothing can be given to it any more */
            active?: boolean
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              organizationId: string
              name: string
              nameEn: string
              phone: string
              active: boolean
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/places/{placeId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 修改村（社区）、网格的名称 / Rename a village or a grid */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          placeId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "东柳社区",
           *       "reason": "村改社区"
           *     }
           */
          'application/json': {
            name?: string
            nameEn?: string
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              placeId: string
              name: string
              nameEn: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/township-map': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 乡镇（街道）地图 / The map of townships
     * @description 本县（市级岗位：全市）乡镇（街道）的轮廓，画成 SVG 路径；由县（区）系统管理员导入，没有导入的县没有图。placeId：只要这个地方的。
     *
     *     The outlines of one’s county’s townships (from a city post, the city’s) as SVG paths, as far as the counties’ administrators imported them. placeId: of this place alone.
     */
    get: {
      parameters: {
        query?: {
          placeId?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['TownshipMap']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/township-map/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 导入乡镇（街道）地图（GeoJSON）/ Import a map of townships (GeoJSON)
     * @description 县（区）系统管理员先预览：每一块是哪个乡镇（街道）的，哪些还没有；再以预览给出的 basedOn 导入，原来的图被替换。按区划代码对应，没有代码的按全称；对不上的不导入。最大 10 MB，经纬度坐标。不得导入涉密的图。
     *
     *     A system administrator of the county looks first: whose each area is and which townships have none; then imports with the preview’s basedOn, in place of what was there. Areas are matched by division code, else by whole name; others are left out. At most 10 MB, in degrees. No classified map may be imported.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {string} */
                act: 'preview'
                countyId: string
                content: string
              }
            | {
                /** @enum {string} */
                act: 'take'
                countyId: string
                content: string
                /** @description 预览答复里的 basedOn / as the preview gave it */
                basedOn: string
                /** @description 图的来源、审图号，印在图下 / where it is from and its approval number, shown below it */
                source: string
              }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['TownshipMapImport']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/township-map/{countyId}/remove': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 撤下一个县的乡镇地图 / Remove a county’s map of townships
     * @description 图从数据库中删除（备份里的随备份到期），统计不受影响。
     *
     *     The outlines are deleted from the database (backups keep theirs until they end); no figure depends on them.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          countyId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "界线已调整，等新图"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              countyId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/categories/{categoryId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改问题分类，停用或恢复 / Amend a topic, take it out of use or bring it back
     * @description 已经归入的意见建议仍归入它，统计、查询照常。
     *
     *     What was classified under it stays so, in lists and figures alike.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          categoryId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "没有路灯或者路灯太少",
           *       "reason": "写得更清楚"
           *     }
           */
          'application/json': {
            name?: string
            nameEn?: string
            /** @description false：停用，不能再选 / false: it can be chosen no more */
            active?: boolean
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              categoryId: string
              name: string
              nameEn: string
              active: boolean
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/categories/order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 排列问题分类 / Set the order of topics */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "parentId": "cat_0102",
           *       "ids": [
           *         "cat_010202",
           *         "cat_010201",
           *         "cat_010203"
           *       ]
           *     }
           */
          'application/json': {
            parentId: string | null
            /** @description 这一级在用的全部，按想要的顺序 / all in use here, in the order wanted */
            ids: string[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              ids: string[]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/resolution-channels/{channelId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改解决途径，停用或恢复 / Amend a channel of resolution, take it out of use or bring it back
     * @description 已经告知过的，反映人仍能查到 / whoever was told of it still reads it
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          channelId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "contact": "青禾县和平路9号，0000-8310",
           *       "reason": "迁址"
           *     }
           */
          'application/json': {
            name?: string
            nameEn?: string
            contact?: string
            /** @description false：停用，不能再选 / false: it is offered no more */
            active?: boolean
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              channelId: string
              name: string
              nameEn: string
              contact: string
              active: boolean
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/resolution-channels/order': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 排列解决途径 / Set the order of channels of resolution */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "countyId": "990121",
           *       "ids": [
           *         "chn_legal_aid",
           *         "chn_court"
           *       ]
           *     }
           */
          'application/json': {
            countyId: string
            /** @description 在用的全部，按想要的顺序 / all in use, in the order wanted */
            ids: string[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              ids: string[]
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/wordings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 措辞模板 / Wordings
     * @description 本地方和上级的；{编号}、{标题}、{日期}、{联络站}、{承办单位}由页面填写。
     *
     *     Those of one’s place and of the places above; {number}, {title}, {date}, {station} and {unit} are filled in by the page.
     */
    get: {
      parameters: {
        query?: {
          act?:
            | 'answer'
            | 'explain'
            | 'classify'
            | 'assign'
            | 'transfer'
            | 'recordFeedback'
            | 'askSubmitter'
            | 'giveOpinion'
            | 'submitResult'
            | 'returnAssignment'
            | 'requestExtension'
            | 'sendBack'
            | 'explainAgain'
          /** @description true：含已停用的 / those out of use too */
          former?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Wording'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 增加措辞模板 / Keep a wording
     * @description 本地方和下级的人在表单里选用 / chosen in the forms of one’s own place and of those below it
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "placeId": "plc_liulin",
           *       "act": "recordFeedback",
           *       "title": "交办情况（电话）",
           *       "text": "您反映的{编号}，已经交{承办单位}办理，有了结果再告诉您。"
           *     }
           */
          'application/json': {
            /** @description 自己岗位所在的地方 / the place of one’s own post */
            placeId: string
            /** @enum {string} */
            act:
              | 'answer'
              | 'explain'
              | 'classify'
              | 'assign'
              | 'transfer'
              | 'recordFeedback'
              | 'askSubmitter'
              | 'giveOpinion'
              | 'submitResult'
              | 'returnAssignment'
              | 'requestExtension'
              | 'sendBack'
              | 'explainAgain'
            title: string
            text: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              wordingId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/wordings/{wordingId}/amend': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 修改措辞模板，停用或恢复 / Amend a wording, put it out of use or bring it back
     * @description 已经写出去的不变 / what was written with it stays as written
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          wordingId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "text": "您反映的{编号}，已经交{承办单位}办理。"
           *     }
           */
          'application/json': {
            title?: string
            text?: string
            /** @description false：停用，不再列出 / false: it is offered no more */
            active?: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              wordingId: string
              title: string
              text: string
              active: boolean
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/office-settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 机关设定 / What an office has chosen for itself
     * @description 本机关自己定的做法：现在怎样、从哪天起、历次由谁为什么改。本机关工作人员可看，负责人可改。
     *
     *     What holds at one’s office, since when, and who chose what before and why. Its people read it; its head chooses.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['OfficeSetting'][]
            }
          }
        }
      }
    }
    put?: never
    /**
     * 修改机关设定 / Choose for one’s own office
     * @description 负责人为本机关选定，自某日起；以前的保留。
     *
     *     The head chooses for his office from a day on; what was chosen before stays.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "organizationId": "org_liulin_office",
           *       "setting": "signBeforeAssigning",
           *       "value": "on",
           *       "fromDay": "2099-01-01",
           *       "reason": "主席团会议决定，交办单由主席签发。",
           *       "version": 0
           *     }
           */
          'application/json': {
            organizationId: string
            /** @enum {string} */
            setting: 'signBeforeAssigning'
            value: string
            /** Format: date */
            fromDay: string
            reason: string
            /** @description 打开时最新的一版，没有为 0 / the newest one saw, 0 for none */
            version: number
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              version: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mandates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 代表任职名册 / The register of mandates
     * @description 本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city
     */
    get: {
      parameters: {
        query?: {
          level?: 'national' | 'province' | 'city' | 'county' | 'township'
          /** @description 哪里的人大 / of this congress’s place */
          placeId?: string
          /** @description 今天编入这个联络站的 / enrolled there today */
          stationId?: string
          /** @description 姓名或者选区的一部分 / part of a name or of a constituency */
          text?: string
          /** @description true：含已经结束的 / those that are over too */
          former?: 'true' | 'false'
          /** @description true：应当编入而没有编入联络站的 / those that should be enrolled in a station and are not */
          unenrolled?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['Mandate'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/deputies/{personId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一位代表的任职和编组 / One deputy’s mandates and stations
     * @description 含已经结束的任职和以前编入的联络站 / former mandates and stations too
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DeputyShown']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/deputies/{personId}/mandates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登记一个人的又一任职 / Register a further mandate of somebody
     * @description 一个人可以同时是几级人大的代表，同一届（同一时间）在同一级只有一个席位。
     *
     *     One person may sit in several congresses, once in each at a time.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "level": "county",
           *       "placeId": "990121",
           *       "term": "第十六届",
           *       "constituency": "柳林选区",
           *       "fromOn": "2026-05-01",
           *       "stationId": "org_liulin_station"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            level: 'national' | 'province' | 'city' | 'county' | 'township'
            /** @description 哪里的人大：乡镇、县（市、区）；市级以上写市 / the congress’s place; the city for those above it */
            placeId: string
            /** @description 届次 / the term, such as 第十届 */
            term: string
            /**
             * @description 选区或者选举单位 / constituency or electing unit
             * @default
             */
            constituency?: string
            /**
             * @description 解放军、武警部队代表 / of the armed forces
             * @default false
             */
            military?: boolean
            /** Format: date */
            fromOn: string
            /**
             * @description 最后一天；null：到结束为止 / the last day; null: until it is ended
             * @default null
             */
            toOn?: string | null
            /**
             * @description 编入的联络站 / the station he is enrolled in
             * @default null
             */
            stationId?: string | null
            /**
             * Format: date
             * @description 编入日期，不写的从任期第一天起 / from when on; else from the first day
             */
            enrolledFrom?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
              mandateId: string
              enrolmentId: string | null
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mandates/{mandateId}/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 结束一个任职 / End a mandate
     * @description 届满、辞职、终止的，写最后一天；编组和他在联络站的代表岗位随之结束，记录都留存。
     *
     *     With its last day; the enrolment and his deputy’s post at the station end with it, and all of it stays on record.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          mandateId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "toOn": "2026-12-31",
           *       "reason": "届满"
           *     }
           */
          'application/json': {
            /**
             * Format: date
             * @description 最后一天 / the last day
             */
            toOn: string
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              mandateId: string
              toOn: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/mandates/{mandateId}/enrolments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 编入联络站，或者调到另一个站 / Enrol in a station, or move to another
     * @description 第十一条：就地就近、方便履职。调站的，原站到前一天为止，记录留存；他的代表岗位一并调到新的站。
     *
     *     Article 11: near to where he lives. Who moves leaves the old station with the day before; that row stays, and his deputy’s post moves along.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          mandateId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "stationId": "org_shiqiao_station",
           *       "fromOn": "2026-12-01",
           *       "reason": "迁居石桥镇"
           *     }
           */
          'application/json': {
            stationId: string
            /**
             * Format: date
             * @description 从哪天起 / from this day on
             */
            fromOn: string
            /** @default  */
            reason?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              mandateId: string
              enrolmentId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/deputies/imports/{countyId}/template': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 下载代表名册的空表 / The empty roll of deputies
     * @description 带填写说明，联络站和乡镇可以下拉选择 / with notes on each column, and lists of the county’s stations and townships to choose from
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          countyId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description 表格 / the sheet */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv': unknown
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/deputies/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 导入代表名册（xlsx）/ Import a roll of deputies (xlsx)
     * @description 县（市级：全市各县）的系统管理员先预览：每一行会登记什么，哪一行哪一列不对、应当写什么；再以预览给出的 basedOn 导入。一格不对，全部不导入；已经登记的不重复、不修改，同一张表再导入一次什么也不会多。最多 2000 行。公式按显示的内容读取。
     *
     *     A system administrator of the county looks first: what each line would register, which cell is wrong and what to write instead; then imports with the preview’s basedOn. With one wrong cell nothing is taken; what stands is neither doubled nor changed, and the same sheet twice makes nothing twice. At most 2,000 lines. Formulas are read as they show.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {string} */
                act: 'preview'
                countyId: string
                /** Format: byte */
                content: string
              }
            | {
                /** @enum {string} */
                act: 'take'
                countyId: string
                /** Format: byte */
                content: string
                /** @description 预览答复里的 basedOn / as the preview gave it */
                basedOn: string
                reason: string
              }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['DeputyImport']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendars': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 放假调休安排 / Schedules of working days
     * @description 已导入的年度；没有导入的年度，期限暂按周一至周五计算，标明“暂定”。
     *
     *     The years that are loaded. In any other year dates are counted Monday to Friday and marked provisional.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                year: number
                version: number
                source: string
                importedAt: string
                daysOff: number
                makeUpDays: number
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendars/{year}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一年的放假调休安排 / One year’s schedule
     * @description provisional：这一年还没有导入，日期暂定。revisions：历次修订，新的在前。
     *
     *     provisional: the year is not loaded. revisions: who changed it, when and why, newest first.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          year: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['CalendarYear']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendars/{year}/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 导入一年的放假调休安排 / Import a year’s schedule
     * @description 系统管理员先预览：将要改变哪些日子，哪几行不对；再以预览给出的 basedOn 发布。ICS 文件可以包含多年，只读取这一年；表格（csv、xlsx）两列：日期，以及“春节 放假”或者“春节 上班”。以前的修订保留。
     *
     *     A system administrator looks first: which days would change, which lines are wrong; then publishes with the preview’s basedOn. An ICS file may hold several years. Sheets have two columns, the day and “春节 放假” or “春节 上班”. Older revisions are kept.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          year: number
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {string} */
                act: 'preview'
                /** @enum {string} */
                format: 'json' | 'ics' | 'csv' | 'xlsx'
                /** Format: byte */
                content: string
              }
            | {
                /** @enum {string} */
                act: 'publish'
                /** @enum {string} */
                format: 'json' | 'ics' | 'csv' | 'xlsx'
                /** Format: byte */
                content: string
                /** @description 预览答复里的 basedOn / as the preview gave it */
                basedOn: number | null
                /** @description 通知的全称和文号 / the notice in full, with its number */
                source: string
                reason: string
              }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['CalendarImport']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendars/days/{date}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * 调整一天 / Set a single day
     * @description 系统管理员写明理由调整一天：放假、上班，或者恢复为普通日。形成这一年的一次新修订；重复提交不再形成修订。
     *
     *     A system administrator sets one day, with the reason: a day off, a make-up day or an ordinary day again. It is a new revision of its year; the same again is none.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          date: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {string} */
                kind: 'holiday' | 'workday'
                name: string
                reason: string
              }
            | {
                /**
                 * @description 恢复为普通日 / an ordinary day again
                 * @enum {string}
                 */
                kind: 'ordinary'
                reason: string
              }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @enum {string} */
              outcome: 'published' | 'unchanged'
              version: number
              changes: {
                day: string
                before: {
                  /** @enum {string} */
                  kind: 'holiday' | 'workday'
                  name: string
                } | null
                after: {
                  /** @enum {string} */
                  kind: 'holiday' | 'workday'
                  name: string
                } | null
              }[]
              touches: {
                open: number
                provisional: number
              }
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendars/changes/{version}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一次修订的影响和进度 / What a revision moves, and how far it has come
     * @description 发布修订以后，凡有期限跨过变动日子的在办件逐件重新计算，最紧急的在先，不影响日常办理；中断以后接着进行。waiting 为零即全部算完。每一件在“经过”里写明由哪天改为哪天。
     *
     *     After a revision every open suggestion with a date counted across a changed day is counted anew, the most urgent first and behind ordinary work; it goes on after an interruption. With none waiting all are done. Each says in its timeline which date moved where.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          version: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['CalendarChange']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/calendars/office-hours': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 各县作息时间 / Office hours
     * @description 本县（市级岗位：全市）历次设定的作息时间，两段之间是午休；没有设定的，按办理时限中的作息时间。
     *
     *     Those set for one’s county (from a city post: for the city), with 午休 between two spans; without any, those of the deadline policy hold.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                countyId: string
                effectiveFrom: string
                hours: [string, string][]
                version: number
                reason: string
                setAt: string
                by: {
                  personId: string
                  name: string
                } | null
              }[]
            }
          }
        }
      }
    }
    put?: never
    /**
     * 设定作息时间 / Set office hours
     * @description 系统管理员设定辖区内一个县自某日起的作息时间，两段之间是午休；提醒和催办只在作息时间内发出。
     *
     *     A system administrator sets a county’s hours from a day on, 午休 lying between two spans; marks fall within them.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "countyId": "990121",
           *       "effectiveFrom": "2027-05-01",
           *       "hours": [
           *         [
           *           "08:30",
           *           "12:00"
           *         ],
           *         [
           *           "15:00",
           *           "18:30"
           *         ]
           *       ],
           *       "reason": "县政府办公室关于执行夏季作息时间的通知。"
           *     }
           */
          'application/json': {
            countyId: string
            /** Format: date */
            effectiveFrom: string
            hours: [string, string][]
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              version: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 办理时限各版本 / Versions of the deadline policy
     * @description 默认时限和本县（市级岗位：全市）发布过的各版本；系统管理员另见未发布的草稿。
     *
     *     The default and every version published for one’s county; a system administrator also sees the drafts not yet published.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: string
                version: number
                countyId: string | null
                effectiveFrom: string | null
                adopted: {
                  documentNumber: string | null
                  date: string | null
                }
                label: {
                  zh: string
                  en: string
                }
                printed: boolean
                reason: string
                publishedAt: string
                by: {
                  personId: string
                  name: string
                } | null
              }[]
              drafts: {
                id: string
                countyId: string
                basedOn: {
                  id: string
                  version: number
                }
                changedAt: string
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/{id}/{version}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一个版本的办理时限 / One version of the deadline policy
     * @description 每一项的期限、起算事件和名称；未正式发文的显示为“建议时限”，不印在文书上。
     *
     *     Every term in words and as data. Not adopted: 建议时限, and not printed on papers.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          version: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              version: number
              countyId: string | null
              effectiveFrom: string | null
              adopted: {
                documentNumber: string | null
                date: string | null
              }
              label: {
                zh: string
                en: string
              }
              printed: boolean
              words: {
                rule: string
                name: {
                  zh: string
                  en: string
                }
                term: {
                  zh: string
                  en: string
                } | null
                from: {
                  zh: string
                  en: string
                } | null
                /** @enum {string} */
                basis: 'law' | 'byReference' | 'internal'
                label: {
                  zh: string
                  en: string
                }
              }[]
              terms: {
                effectiveFrom: string | null
                adopted: {
                  documentNumber: string | null
                  date: string | null
                }
                rules: {
                  track: string
                  key: string
                  amount: number | null
                  unit: ('workingDays' | 'days' | 'months') | null
                  /** @enum {string} */
                  reminders: 'none' | 'short' | 'medium' | 'long' | 'longest'
                  /** @enum {string} */
                  overdue: 'unit' | 'office' | 'light' | 'none'
                  /** @enum {string} */
                  extension: 'none' | 'answer' | 'township' | 'county' | 'research'
                }[]
                ladders: {
                  unit: number[]
                  office: number[]
                  light: number[]
                }
                extensions: {
                  answer: {
                    amount: number
                    /** @enum {string} */
                    unit: 'workingDays' | 'days' | 'months'
                  }
                  township: {
                    amount: number
                    /** @enum {string} */
                    unit: 'workingDays' | 'days' | 'months'
                  }
                  county: {
                    amount: number
                    /** @enum {string} */
                    unit: 'workingDays' | 'days' | 'months'
                  }
                  research: {
                    amount: number
                    /** @enum {string} */
                    unit: 'workingDays' | 'days' | 'months'
                  }
                }
                pause: {
                  amount: number
                  /** @enum {string} */
                  unit: 'workingDays' | 'days' | 'months'
                }
                autoUrge: boolean
              }
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/drafts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 起草新的办理时限 / Begin a draft
     * @description 系统管理员为辖区内一个县起草：从该县最近发布的版本开始，没有的从默认时限开始。
     *
     *     A system administrator begins from the county’s newest version, else from the default.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "countyId": "990121"
           *     }
           */
          'application/json': {
            countyId: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PolicyDraft']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/drafts/{draftId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 一个草稿 / One draft */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PolicyDraft']
          }
        }
      }
    }
    /**
     * 修改草稿 / Change a draft
     * @description 整份提交。每一项都要有期限；提醒不超过期限的一半；超期阶梯逐级推后；内层期限不能超过外层期限，超过哪一项会指明。
     *
     *     Sent whole. Every obligation needs its row; no reminder comes before half of the term; ladders rise; no inner limit may pass its outer one, which is then named.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "effectiveFrom": null,
           *       "adopted": {
           *         "documentNumber": null,
           *         "date": null
           *       },
           *       "extensions": {
           *         "answer": {
           *           "amount": 5,
           *           "unit": "workingDays"
           *         },
           *         "township": {
           *           "amount": 15,
           *           "unit": "workingDays"
           *         },
           *         "county": {
           *           "amount": 30,
           *           "unit": "days"
           *         },
           *         "research": {
           *           "amount": 3,
           *           "unit": "months"
           *         }
           *       },
           *       "pause": {
           *         "amount": 10,
           *         "unit": "workingDays"
           *       },
           *       "autoUrge": false,
           *       "rules": [
           *         {
           *           "track": "common",
           *           "key": "receipt",
           *           "amount": 0,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "enter",
           *           "amount": 1,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "classify",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "decideExtension",
           *           "amount": 2,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "decideDissatisfied",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "supply",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "extensionNotice",
           *           "amount": null,
           *           "unit": null,
           *           "reminders": "none",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "commitment",
           *           "amount": null,
           *           "unit": null,
           *           "reminders": "longest",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "common",
           *           "key": "commitmentFeedback",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "answer",
           *           "key": "answer",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "answer"
           *         },
           *         {
           *           "track": "answer",
           *           "key": "rate",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "answer",
           *           "key": "rehandle",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "assign",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "assignmentStatus",
           *           "amount": 1,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "signFor",
           *           "amount": 2,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "light",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "returnWindow",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "decideReturn",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "assignAgain",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "handle",
           *           "amount": 15,
           *           "unit": "workingDays",
           *           "reminders": "medium",
           *           "overdue": "unit",
           *           "extension": "township"
           *         },
           *         {
           *           "track": "township",
           *           "key": "acceptResult",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "result",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "coUnitOpinion",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "medium",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "rate",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "township",
           *           "key": "rehandle",
           *           "amount": 15,
           *           "unit": "workingDays",
           *           "reminders": "medium",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "submitToCounty",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "interimNotice",
           *           "amount": 1,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "transfer",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "cityTransfer",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "assignmentStatus",
           *           "amount": 1,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "signFor",
           *           "amount": 2,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "light",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "returnWindow",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "decideReturn",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "transferAgain",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "handle",
           *           "amount": 30,
           *           "unit": "days",
           *           "reminders": "long",
           *           "overdue": "unit",
           *           "extension": "county"
           *         },
           *         {
           *           "track": "county",
           *           "key": "acceptResult",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "result",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "coUnitOpinion",
           *           "amount": 20,
           *           "unit": "days",
           *           "reminders": "long",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "rate",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "county",
           *           "key": "rehandle",
           *           "amount": 1,
           *           "unit": "months",
           *           "reminders": "long",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "openResearch",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "medium",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "ratify",
           *           "amount": null,
           *           "unit": null,
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "startNotice",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "plan",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "medium",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "report",
           *           "amount": 3,
           *           "unit": "months",
           *           "reminders": "longest",
           *           "overdue": "office",
           *           "extension": "research"
           *         },
           *         {
           *           "track": "research",
           *           "key": "reportFeedback",
           *           "amount": 3,
           *           "unit": "months",
           *           "reminders": "longest",
           *           "overdue": "light",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "filingNotice",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "leaveNotice",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "result",
           *           "amount": 3,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "research",
           *           "key": "rate",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "redirect",
           *           "key": "explain",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "redirect",
           *           "key": "review",
           *           "amount": 5,
           *           "unit": "workingDays",
           *           "reminders": "short",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "reply",
           *           "amount": 3,
           *           "unit": "months",
           *           "reminders": "longest",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "returnWindow",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "assignAgain",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "medium",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "coUnitOpinion",
           *           "amount": 2,
           *           "unit": "months",
           *           "reminders": "longest",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "rateDeputy",
           *           "amount": 10,
           *           "unit": "workingDays",
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "rehandle",
           *           "amount": 1,
           *           "unit": "months",
           *           "reminders": "long",
           *           "overdue": "unit",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "evaluation",
           *           "amount": 1,
           *           "unit": "months",
           *           "reminders": "long",
           *           "overdue": "office",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "recommendation",
           *           "key": "yearlyReport",
           *           "amount": null,
           *           "unit": null,
           *           "reminders": "none",
           *           "overdue": "none",
           *           "extension": "none"
           *         },
           *         {
           *           "track": "motion",
           *           "key": "motionDecision",
           *           "amount": null,
           *           "unit": null,
           *           "reminders": "longest",
           *           "overdue": "none",
           *           "extension": "none"
           *         }
           *       ],
           *       "ladders": {
           *         "unit": [
           *           1,
           *           5
           *         ],
           *         "office": [
           *           1,
           *           5
           *         ],
           *         "light": [
           *           1
           *         ]
           *       }
           *     }
           */
          'application/json': {
            effectiveFrom: string | null
            adopted: {
              documentNumber: string | null
              date: string | null
            }
            rules: {
              track: string
              key: string
              amount: number | null
              unit: ('workingDays' | 'days' | 'months') | null
              /** @enum {string} */
              reminders: 'none' | 'short' | 'medium' | 'long' | 'longest'
              /** @enum {string} */
              overdue: 'unit' | 'office' | 'light' | 'none'
              /** @enum {string} */
              extension: 'none' | 'answer' | 'township' | 'county' | 'research'
            }[]
            ladders: {
              unit: number[]
              office: number[]
              light: number[]
            }
            extensions: {
              answer: {
                amount: number
                /** @enum {string} */
                unit: 'workingDays' | 'days' | 'months'
              }
              township: {
                amount: number
                /** @enum {string} */
                unit: 'workingDays' | 'days' | 'months'
              }
              county: {
                amount: number
                /** @enum {string} */
                unit: 'workingDays' | 'days' | 'months'
              }
              research: {
                amount: number
                /** @enum {string} */
                unit: 'workingDays' | 'days' | 'months'
              }
            }
            pause: {
              amount: number
              /** @enum {string} */
              unit: 'workingDays' | 'days' | 'months'
            }
            autoUrge: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PolicyDraft']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/drafts/{draftId}/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 预览草稿对在办件的影响 / What a draft would do to open suggestions
     * @description 如果在办件改用这个草稿：多少件的日期会变，多少件会超期。只是计算，什么都不改变；发布以后，在办件仍按登记时的版本办理。例子只列出您有权查看的。
     *
     *     What would move, and become overdue, if open suggestions were put under this draft. Nothing is changed; published, it binds those registered from its day on. Examples are those one may see.
     */
    post: {
      parameters: {
        query?: {
          cursor?: string
          limit?: number
        }
        header?: never
        path: {
          draftId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PolicyEffect']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/drafts/{draftId}/publish': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 发布办理时限 / Publish a draft
     * @description 发布为本县的下一个版本，不再改动。自施行日期起登记的意见建议按新版本办理，在办件仍按登记时的版本。
     *
     *     Published as the county’s next version and never edited after. Suggestions registered from its effective day on are bound to it; open ones keep theirs.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          draftId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "县人大常委会办公室发文施行。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              id: string
              version: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/{id}/{version}/move/preview': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 预览在办件改用这个版本 / What moving open suggestions to a version would do
     * @description 多少在办件会改用这个版本、日期会变；按新时限已经过去的，改用当日24时止，不因此超期。只是计算，什么都不改变。例子只列出您有权查看的。
     *
     *     How many open suggestions would be bound to this version and which dates would move; one already past by the new terms ends at the end of the day of the move, so none is born overdue. Nothing is changed. Examples are those one may see.
     */
    post: {
      parameters: {
        query?: {
          cursor?: string
          limit?: number
        }
        header?: never
        path: {
          id: string
          version: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PolicyMoveEffect']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/policies/{id}/{version}/move': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 改用的进度 / How far the move to a version has come
     * @description waiting 为零即全部改用；elsewhere 是仍按其他版本办理的在办件。
     *
     *     With none waiting all have moved; elsewhere counts the open suggestions still bound to another version.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          version: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              elsewhere: number
              progress: components['schemas']['RecountProgress']
            }
          }
        }
      }
    }
    put?: never
    /**
     * 在办件改用这个版本 / Move open suggestions to a version
     * @description 本县施行的版本才能改用。凡仍按其他版本办理的在办件逐件改用，最紧急的在先，不影响日常办理，中断以后接着进行；每一件在“经过”里写明原版本、新版本、由哪天改为哪天和理由。已经完成的不变，人工定过、改过日期的和停着的不变；没有一件因此超期。再提交一次只补上漏掉的。
     *
     *     Only to the version in force. Every open suggestion bound to another one moves, the most urgent first and behind ordinary work; it goes on after an interruption. Each says in its timeline from which version to which, which dates moved, and why. What is done stays, and so do days set or moved by hand and clocks that stand; none is born overdue. Sent again, it adds only whom it missed.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          version: number
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "新时限已经施行，在办件一并改用。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              told: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/privacy-notices': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 历次个人信息告知书 / Every version of the privacy notice
     * @description 默认的和本县（市级岗位：全市）历次发布的，新的在前；发布以后不再改动。
     *
     *     The default and those one’s county has published, newest first; none is edited after.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                version: number
                county: {
                  id: string
                  name: {
                    zh: string
                    en: string
                  }
                } | null
                effectiveFrom: string | null
                publishedAt: string
                short: {
                  name: {
                    zh: string
                    en: string
                  }
                  zh: string
                  en: string | null
                }
                parts: {
                  name: {
                    zh: string
                    en: string
                  }
                  zh: string
                  en: string | null
                }[]
                page: string
                reason: string
                by: {
                  personId: string
                  name: string
                } | null
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/privacy-notices/drafts/{countyId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 告知书草稿 / The draft of a county
     * @description 没有保存过的，是最近发布的版本，从它写起。
     *
     *     Where nothing is kept yet: the newest version, to begin from.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          countyId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PrivacyNoticeDraft']
          }
        }
      }
    }
    /**
     * 保存告知书草稿 / Keep a draft
     * @description 系统管理员为辖区内一个县起草，每项都写中文，英文可以不写；basedOn 是写的时候现行的版本。
     *
     *     A system administrator writes for a county of his; each part in Chinese, English where wanted. `basedOn`: the version it was written from.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          countyId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "basedOn": 1,
           *       "text": {
           *         "short": {
           *           "zh": "为办理您的意见建议并向您反馈，我们记录您的姓名、电话、住址和所说的内容，转给负责办理的单位。您可以匿名，可以要求对办理单位保密身份，也可以要求查阅、更正、删除。",
           *           "en": "To handle what you raise and tell you what came of it, we write down your name, telephone, address and what you say, and pass it to the unit that handles it. You may stay unnamed, have your identity kept from the unit, and ask to see, correct or erase your data."
           *         },
           *         "who": {
           *           "zh": "清河县各人大代表联络站和县人大常委会代表工作委员会。",
           *           "en": null
           *         },
           *         "purpose": {
           *           "zh": "依照人大代表联络站工作的规定登记、分类、交办、答复您的意见建议，并把办理情况和结果告诉您。这是履行法定职责，不以您的同意为条件。您的意见建议会交给负责办理的单位；未经您单独同意，不公开您的姓名和联系方式。",
           *           "en": "To register, assign and answer what you raise, as the rules for liaison stations say, and to tell you what was done. This is a statutory duty and does not depend on consent. The matter goes to the unit that handles it; your name and contact are not published without your separate consent."
           *         },
           *         "kinds": {
           *           "zh": "姓名、联系电话、住址或者所在村（社区），您说的内容、提交的照片和材料，以及您的补充和评价。不收集身份证号码。姓名、电话、住址可以不提供；不提供的，我们可能无法联系您，请凭回执查询。",
           *           "en": "Name, telephone, address or village, what you say, the photos and papers you hand in, what you add and how you rate. No identity card number. Name, telephone and address may be left out; then we may not reach you, and your receipt opens the look-up."
           *         },
           *         "retention": {
           *           "zh": "按档案主管部门同意的保管期限保存；期限没有确定以前，按永久保存。期满的，经鉴定批准后销毁。",
           *           "en": "As long as the archives authority has agreed; until that is settled, for good. What has reached its end is destroyed after appraisal and approval."
           *         },
           *         "rights": {
           *           "zh": "您可以向登记的联络站要求查阅、复制、更正您的个人信息；办结以后可以要求删除。我们登记您的请求并答复，不同意的说明理由。对处理有异议的，可以向县级人大常委会代表工作机构反映。",
           *           "en": "At the station that registered it you may ask to see, copy and correct your data, and to have it erased once the matter has ended. Each request is registered and answered, with the reason if it is declined. Objections go to the deputies’ office of the county."
           *         }
           *       }
           *     }
           */
          'application/json': {
            basedOn: number
            text: {
              short: {
                zh: string
                /** @default null */
                en?: string | null
              }
              who: {
                zh: string
                /** @default null */
                en?: string | null
              }
              purpose: {
                zh: string
                /** @default null */
                en?: string | null
              }
              kinds: {
                zh: string
                /** @default null */
                en?: string | null
              }
              retention: {
                zh: string
                /** @default null */
                en?: string | null
              }
              rights: {
                zh: string
                /** @default null */
                en?: string | null
              }
            }
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PrivacyNoticeDraft']
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/privacy-notices/drafts/{countyId}/publish': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 发布告知书 / Publish the draft
     * @description 发布为本县的下一个版本，不再改动；自施行日期起登记的人按新版告知，以前的人仍记着告知他的那一版。
     *
     *     The county’s next version, never edited after. Who was told before keeps the version he was told.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          countyId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "effectiveFrom": "2027-01-01",
           *       "reason": "县人大常委会办公室审定。"
           *     }
           */
          'application/json': {
            /** Format: date */
            effectiveFrom: string
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              version: number
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 人员和岗位名册 / People and their posts
     * @description 系统管理员、安全管理员看辖区内的人员、岗位和账户。
     *
     *     System and security administrators see the people, posts and accounts of their place.
     */
    get: {
      parameters: {
        query?: {
          /** @description 姓名的一部分 / part of a name */
          name?: string
          /** @description 只看这个地方的 / of this place only */
          placeId?: string
          /** @description true：含已卸任的 / those who held a post too */
          former?: 'true' | 'false'
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['RegisteredPerson'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 登记人员和他的第一个岗位 / Register a person with his first post
     * @description 工作岗位由系统管理员登记，三员岗位由安全管理员登记；不能给自己登记。写明用户名的，同时开通账户（限系统管理员），密码只显示这一次。
     *
     *     A system administrator gives the posts of those who work, a security administrator those of the three administrators; nobody his own. With a username a system administrator opens the account in the same act; its password is shown once.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            name: string
            /** @enum {string} */
            role:
              | 'liaisonOfficer'
              | 'stationHead'
              | 'deputy'
              | 'townshipOfficer'
              | 'townshipChair'
              | 'workingCommitteeDirector'
              | 'countyOfficer'
              | 'countyOfficeHead'
              | 'cityOfficer'
              | 'unitOfficial'
              | 'supervisor'
              | 'systemAdministrator'
              | 'securityAdministrator'
              | 'auditAdministrator'
            organizationId: string
            /**
             * Format: date
             * @description 第一天 / the first day
             */
            fromOn: string
            /**
             * @description 最后一天，不定的不写 / the last day, where it is known
             * @default null
             */
            toOn?: string | null
            /** @description 同时开通账户 / opens his account too */
            username?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
              postId: string
              account: {
                username: string
                temporaryPassword: string
              } | null
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{personId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 一个人的岗位和账户 / One person’s posts and account
     * @description 含已经结束的岗位，只列辖区内的。inReach 为 false：他在辖区以外还有岗位，账户由上级管理员办理。
     *
     *     Former posts too, those within one’s place. inReach false: he holds one outside it, and whoever stands above keeps his account.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
              name: string
              username: string | null
              hasSecondFactor: boolean
              /** @description 已关联统一身份认证 / linked to the identity provider */
              hasIdentity: boolean
              posts: {
                id: string
                /** @enum {string} */
                role:
                  | 'liaisonOfficer'
                  | 'stationHead'
                  | 'deputy'
                  | 'townshipOfficer'
                  | 'townshipChair'
                  | 'workingCommitteeDirector'
                  | 'countyOfficer'
                  | 'countyOfficeHead'
                  | 'cityOfficer'
                  | 'unitOfficial'
                  | 'supervisor'
                  | 'systemAdministrator'
                  | 'securityAdministrator'
                  | 'auditAdministrator'
                fromOn: string
                toOn: string | null
                organization: {
                  id: string
                  name: string
                  nameEn: string
                }
              }[]
              inReach: boolean
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/people/{personId}/posts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 登记一个岗位 / Give a post
     * @description 起止日期写明：代班的写最后一天，到期自然失效。同一人可以有几个岗位，三员岗位只能有一个。
     *
     *     From day to day: a substitute’s post ends by itself. One person may hold several posts, but one of the three administrators’ only.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "role": "townshipOfficer",
           *       "organizationId": "org_liulin_office",
           *       "fromOn": "2026-12-01",
           *       "toOn": "2026-12-31",
           *       "reason": "刘静怡休假期间代班"
           *     }
           */
          'application/json': {
            /** @enum {string} */
            role:
              | 'liaisonOfficer'
              | 'stationHead'
              | 'deputy'
              | 'townshipOfficer'
              | 'townshipChair'
              | 'workingCommitteeDirector'
              | 'countyOfficer'
              | 'countyOfficeHead'
              | 'cityOfficer'
              | 'unitOfficial'
              | 'supervisor'
              | 'systemAdministrator'
              | 'securityAdministrator'
              | 'auditAdministrator'
            organizationId: string
            /**
             * Format: date
             * @description 第一天 / the first day
             */
            fromOn: string
            /**
             * @description 最后一天，不定的不写 / the last day, where it is known
             * @default null
             */
            toOn?: string | null
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              postId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/posts/{postId}/end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** 结束一个岗位 / End a post */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          postId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "toOn": "2026-12-31",
           *       "reason": "调离"
           *     }
           */
          'application/json': {
            /**
             * Format: date
             * @description 最后一天；写昨天的，立即失效 / the last day; yesterday ends it at once
             */
            toOn: string
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              postId: string
              toOn: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 开通账户 / Open an account
     * @description 系统管理员为辖区内人员开通：密码只显示这一次，本人第一次登录时必须修改，七日内不改即失效。
     *
     *     For a system administrator, on people of his place: the password is shown once and changed at the first sign-in, within seven days.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "username": "ma.xiaochuan"
           *     }
           */
          'application/json': {
            username: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['OpenedAccount']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}/closing': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 停用账户 / Close an account
     * @description 系统管理员或者安全管理员停用辖区内人员的账户：他的登录立即全部失效，不能再登录，答复与密码不对时相同；岗位、记录不变。
     *
     *     By a system or security administrator, on people of his place: all sessions end at once and none is opened any more; who tries reads what he reads of a wrong password. Posts and records stay.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "调离。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}/reopening': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 恢复账户 / Open a closed account again
     * @description 由停用人以外的管理员恢复。
     *
     *     By another administrator than the one who closed it.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "调回。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}/password-reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 重置密码 / Reset a password
     * @description 系统管理员为辖区内人员重置密码：新密码只显示这一次，七日内不改即失效；本人的登录全部失效。
     *
     *     For a system administrator, on people whose posts lie within his place: the new password is shown once and changed within seven days; all their sessions end.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['PasswordReset']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}/second-factor-end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 解除他人的动态口令 / Take off somebody’s second factor
     * @description 手机和备用码都没有了的，系统管理员核实本人后写明理由解除；本人的登录全部失效。
     *
     *     For one who lost device and backup codes, with the reason; all his sessions end.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "手机遗失，本人到场核实"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description 已解除 / taken off */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}/identity': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 关联统一身份认证 / Link an account to the identity provider
     * @description 系统管理员核实本人后，把他的认证编号（他试登一次时看到的）关联到他的账户；不能办自己的。
     *
     *     For a system administrator who made sure whose number it is (its owner reads it when he tries to sign in); never his own.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "subject": "8f14e45f-ceea-467f-9b36-1d3c5a7e2b90"
           *     }
           */
          'application/json': {
            subject: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/accounts/{personId}/identity-end': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 解除统一身份认证 / Unlink an account from the identity provider
     * @description 写明理由；由统一身份认证登录的全部失效，以后用密码登录。
     *
     *     With the reason; sessions opened by the provider end, and the password remains.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          personId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "编号录错了。"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              personId: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/audit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 审计记录 / Who did what, and who looked
     * @description 审计管理员查看辖区内人员的行为，最新的在前；只能看，不能改。被拒绝的登录和命令行的操作没有登录人，也在这里。
     *
     *     The audit administrator reads what the people of his place did, newest first; nothing is ever edited. Refused sign-ins and operators’ commands, by nobody signed in, stand here too.
     */
    get: {
      parameters: {
        query?: {
          /** @description 姓名的一部分 / part of a name */
          person?: string
          /** @description 哪一种行为（GET /api/audit/acts）/ one kind of act */
          act?:
            | 'signedIn'
            | 'signInRefused'
            | 'signedOut'
            | 'passwordReset'
            | 'passwordChanged'
            | 'secondFactorSet'
            | 'secondFactorEnded'
            | 'sessionEnded'
            | 'administratorMade'
            | 'personRegistered'
            | 'postGiven'
            | 'postEnded'
            | 'accountOpened'
            | 'accountClosed'
            | 'accountReopened'
            | 'identityLinked'
            | 'identityUnlinked'
            | 'organizationRegistered'
            | 'organizationAmended'
            | 'stationRegistered'
            | 'placeRegistered'
            | 'placeAmended'
            | 'townshipMapImported'
            | 'townshipMapRemoved'
            | 'mandateRegistered'
            | 'mandateEnded'
            | 'deputyEnrolled'
            | 'deputiesImported'
            | 'categoryRegistered'
            | 'categoryAmended'
            | 'categoriesOrdered'
            | 'channelRegistered'
            | 'channelAmended'
            | 'channelsOrdered'
            | 'wordingRegistered'
            | 'wordingAmended'
            | 'officeSettingSet'
            | 'moveDrafted'
            | 'draftedMoveChanged'
            | 'draftedMoveGivenBack'
            | 'draftedMoveSigned'
            | 'draftedMoveWithdrawn'
            | 'contactShown'
            | 'phoneRecalled'
            | 'personalRequestTaken'
            | 'personalRequestAnswered'
            | 'personalCopyGiven'
            | 'personalDataErased'
            | 'retentionSet'
            | 'holdPlaced'
            | 'holdLifted'
            | 'appraisalMade'
            | 'appraisalDecided'
            | 'destructionApproved'
            | 'matterDestroyed'
            | 'matterNotDestroyed'
            | 'queryCodeIssued'
            | 'noticeSent'
            | 'figuresFrozen'
            | 'figuresFixed'
            | 'noticeReceived'
            | 'noticeCancelled'
            | 'noticeDeclined'
            | 'payloadsDecoded'
            | 'calendarPublished'
            | 'officeHoursSet'
            | 'privacyNoticeDrafted'
            | 'privacyNoticePublished'
            | 'policyDrafted'
            | 'policyDraftChanged'
            | 'policyPublished'
            | 'mattersMovedToPolicy'
            | 'rebuiltFromLedger'
            | 'outboxRetried'
            | 'reconciled'
            | 'auditExported'
            | 'listExported'
            | 'fileKept'
            | 'fileOpened'
            | 'fileVoided'
            | 'linkIssued'
            | 'linkCodeIssued'
            | 'linkOpened'
            | 'linkRefused'
            | 'linkActed'
            | 'linkLeft'
            | 'linkRevoked'
            | 'machineKeyIssued'
            | 'machineKeyRevoked'
            | 'machineKeyUsed'
            | 'machineKeyRefused'
          /** @description 编号或者回执编号 / an id or a receipt number */
          subject?: string
          /** @description 自这一天起 / from this day */
          from?: string
          /** @description 到这一天止，含当日 / up to and with this day */
          to?: string
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['AuditRow'][]
              nextCursor: string | null
              /** @description 审计链：哪一行断开，何时核对 / the first row that does not hold, and when somebody last looked */
              chain: {
                brokenAt: number | null
                lookedAt: string | null
              }
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/audit/acts': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** 审计记录的行为种类 / The kinds of acts in the audit */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                zh: string
                en: string
                code: string
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/audit/exports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 导出审计记录，供检查 / Export the audit for inspectors
     * @description 审计管理员按条件导出，写明为何导出；导出本身也记入审计。一次最多 20000 行，更多的请分时段。表格里的内容不会被当作公式。序号和散列值供与数据库核对。
     *
     *     The audit administrator exports what he asks for and says why; the export itself is audited. At most 20,000 rows at a time. No cell is taken for a formula. Number and hash let an inspector compare with the database.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "format": "csv",
           *       "from": "2026-10-01",
           *       "to": "2026-10-31",
           *       "reason": "配合年度网络安全检查"
           *     }
           */
          'application/json': {
            /** @description 姓名的一部分 / part of a name */
            person?: string
            /**
             * @description 哪一种行为（GET /api/audit/acts）/ one kind of act
             * @enum {string}
             */
            act?:
              | 'signedIn'
              | 'signInRefused'
              | 'signedOut'
              | 'passwordReset'
              | 'passwordChanged'
              | 'secondFactorSet'
              | 'secondFactorEnded'
              | 'sessionEnded'
              | 'administratorMade'
              | 'personRegistered'
              | 'postGiven'
              | 'postEnded'
              | 'accountOpened'
              | 'accountClosed'
              | 'accountReopened'
              | 'identityLinked'
              | 'identityUnlinked'
              | 'organizationRegistered'
              | 'organizationAmended'
              | 'stationRegistered'
              | 'placeRegistered'
              | 'placeAmended'
              | 'townshipMapImported'
              | 'townshipMapRemoved'
              | 'mandateRegistered'
              | 'mandateEnded'
              | 'deputyEnrolled'
              | 'deputiesImported'
              | 'categoryRegistered'
              | 'categoryAmended'
              | 'categoriesOrdered'
              | 'channelRegistered'
              | 'channelAmended'
              | 'channelsOrdered'
              | 'wordingRegistered'
              | 'wordingAmended'
              | 'officeSettingSet'
              | 'moveDrafted'
              | 'draftedMoveChanged'
              | 'draftedMoveGivenBack'
              | 'draftedMoveSigned'
              | 'draftedMoveWithdrawn'
              | 'contactShown'
              | 'phoneRecalled'
              | 'personalRequestTaken'
              | 'personalRequestAnswered'
              | 'personalCopyGiven'
              | 'personalDataErased'
              | 'retentionSet'
              | 'holdPlaced'
              | 'holdLifted'
              | 'appraisalMade'
              | 'appraisalDecided'
              | 'destructionApproved'
              | 'matterDestroyed'
              | 'matterNotDestroyed'
              | 'queryCodeIssued'
              | 'noticeSent'
              | 'figuresFrozen'
              | 'figuresFixed'
              | 'noticeReceived'
              | 'noticeCancelled'
              | 'noticeDeclined'
              | 'payloadsDecoded'
              | 'calendarPublished'
              | 'officeHoursSet'
              | 'privacyNoticeDrafted'
              | 'privacyNoticePublished'
              | 'policyDrafted'
              | 'policyDraftChanged'
              | 'policyPublished'
              | 'mattersMovedToPolicy'
              | 'rebuiltFromLedger'
              | 'outboxRetried'
              | 'reconciled'
              | 'auditExported'
              | 'listExported'
              | 'fileKept'
              | 'fileOpened'
              | 'fileVoided'
              | 'linkIssued'
              | 'linkCodeIssued'
              | 'linkOpened'
              | 'linkRefused'
              | 'linkActed'
              | 'linkLeft'
              | 'linkRevoked'
              | 'machineKeyIssued'
              | 'machineKeyRevoked'
              | 'machineKeyUsed'
              | 'machineKeyRefused'
            /** @description 编号或者回执编号 / an id or a receipt number */
            subject?: string
            /**
             * Format: date
             * @description 自这一天起 / from this day
             */
            from?: string
            /**
             * Format: date
             * @description 到这一天止，含当日 / up to and with this day
             */
            to?: string
            /** @enum {string} */
            format: 'csv' | 'xlsx'
            reason: string
          }
        }
      }
      responses: {
        /** @description 表格 / the sheet */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv': unknown
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': unknown
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/operations': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 运维：有没有卡住的 / what is stuck, for those who keep the town running
     * @description 待送和搁置的事项、错过的提示、没有送出的通知、最近一次核对、审计链、日历、办理进程和数据库连接、版本；只有编号和种类，没有群众的文字。
     *
     *     The outbox, marks and notices that did not leave, the last comparison of everything, the audit’s chain, calendars, worker, pool and version; ids and kinds only, nobody’s words.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Operations']
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/operations/outbox/{outboxId}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 放回一条待送事项 / let a row of the outbox go on
     * @description 搁置的或者等着的，写明原因后马上再送；原因和谁放回的留在审计里。重复提交无妨。
     *
     *     A row that was set aside or waits leaves at once; the reason, and who gave it, stay with the audit. Repeating it does no harm.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          outboxId: number
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "密钥已经补上"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description 已放回 / put back */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/codec': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 能否使用 Temporal 界面 / may I use the Temporal UI
     * @description 反向代理在放行 Temporal 界面之前先问这里。
     *
     *     A reverse proxy asks here before it lets anybody at the Temporal UI (nginx: auth_request).
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/codec/decode': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 解读 Temporal 保存的内容（留痕） / read what Temporal keeps sealed, on record
     * @description 供 Temporal 界面和命令行使用的远程编解码协议，只解不封；仅系统管理员，每次都留有记录。内容只有编号和固定词，没有群众的话。
     *
     *     Temporal’s remote codec protocol, for its UI and command line; it opens and never seals. For system administrators; each time stays on record. What is inside are ids and words of closed lists, never a citizen’s own.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "payloads": [
           *         {
           *           "metadata": {
           *             "encoding": "anNvbi9wbGFpbg=="
           *           },
           *           "data": "InNlcSI="
           *         }
           *       ]
           *     }
           */
          'application/json': {
            payloads: {
              metadata?: {
                [key: string]: string
              }
              /** Format: byte */
              data?: string
            }[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['Payloads']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/machine-keys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * 接入密钥 / Keys of other systems
     * @description 辖区内发放过的，到期和收回的也在内 / those of one’s place, expired and taken back ones too
     */
    get: {
      parameters: {
        query?: {
          /** @description 上一页的 nextCursor / of the page before */
          cursor?: string
          limit?: number
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: components['schemas']['MachineKey'][]
              nextCursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /**
     * 发放接入密钥 / Give a key to another system
     * @description 系统管理员为热线、小程序等系统发放：密钥只显示这一次，系统只保存它的散列值；范围不超出管理员所在的地方，最长一年。
     *
     *     For a hotline or a mini program. The key is shown once and kept as a hash; it reaches no further than the administrator’s own place, and lives a year at most.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "12345热线",
           *       "acts": [
           *         "suggestions.register",
           *         "suggestions.read-status"
           *       ],
           *       "stationIds": [
           *         "org_liulin_station"
           *       ],
           *       "channels": [
           *         "phone"
           *       ],
           *       "networks": [
           *         "203.0.113.0/24"
           *       ],
           *       "days": 365
           *     }
           */
          'application/json': {
            /** @description 哪个系统；到期换发的写同一名称 / which system; a later key of it has the same name */
            name: string
            acts: ('suggestions.register' | 'suggestions.read-status')[]
            /** @description 可以报送到哪些联络站 / to which stations */
            stationIds: string[]
            /** @description 可以使用的渠道 / by which channels */
            channels: ('reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity')[]
            /**
             * @description 只受理来自这些地址的；不填不限 / taken from these alone; else from anywhere
             * @default []
             */
            networks?: string[]
            /**
             * @description 有效天数，最长一年 / how many days; a year at most
             * @default 365
             */
            days?: number
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': components['schemas']['IssuedMachineKey']
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/machine-keys/{keyId}/revoke': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * 收回接入密钥 / Take a key back
     * @description 立即失效，不能恢复；要继续接入的另发一把 / at once and for good; give out another one to go on
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          keyId: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "reason": "系统下线"
           *     }
           */
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description 已收回 / taken back */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /**
     * @description 拒绝或故障的说明 / why it was not done, and the way out (RFC 9457)
     * @example {
     *       "type": "urn:huiyin:problem:not-found",
     *       "title": "没有找到",
     *       "title_en": "Not found",
     *       "status": 404,
     *       "detail": "没有找到，或者不在您的查看范围内。",
     *       "detail_en": "Not found, or not yours to see.",
     *       "code": "not-found",
     *       "wayOut": {
     *         "zh": "请核对编号。",
     *         "en": "Check the number."
     *       },
     *       "requestId": "req_01k9c0000000000000000000"
     *     }
     */
    ProblemInput: {
      type: string
      title: string
      title_en: string
      status: number
      detail: string
      detail_en: string
      code: string
      wayOut: {
        zh: string
        en: string
      }
      fields?: {
        [key: string]: unknown
      }
      requestId: string
    }
    IntakeDraftInput: {
      id: string
      version: number
      touchedAt: string
      keptUntil: string
      content: {
        text?: string
        title?: string
        /** @enum {string} */
        channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
        stationId?: string
        receptionId?: string
        placeId?: string
        deputyId?: string
        categoryId?: string
        collectedAt?: string
        slipNumber?: string
        urgent?: boolean
        accusation?: boolean
        contactPerson?: number
        submitters?: {
          name?: string
          phone?: string
          address?: string
          anonymous?: boolean
          identityHidden?: boolean
        }[]
        /** @enum {string} */
        spot?: 'none' | 'answer' | 'explain'
        spotText?: string
        spotReason?: string
        /** @enum {string} */
        spotMode?: 'phone' | 'sms' | 'wechat' | 'visit' | 'letter' | 'online' | 'noticeBoard'
        spotChannelId?: string
      }
    }
    DutyDayInput: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      dutyOn: string
      fromTime: string
      toTime: string
      deputies: {
        zh: string
        en: string
        id: string
      }[]
      enteredAt: string
      enteredBy: {
        zh: string
        en: string
        id: string
      }
      changes: {
        dutyOn: string
        fromTime: string
        toTime: string
        deputies: {
          zh: string
          en: string
          id: string
        }[]
        reason: string
        by: {
          zh: string
          en: string
          id: string
        }
        at: string
      }[]
      voided: {
        reason: string
        by: {
          zh: string
          en: string
          id: string
        }
        at: string
      } | null
    }
    MailboxOpeningInput: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      openedAt: string
      openers: string[]
      letters: number
      entered: number
      remarks: string
      corrections: {
        letters: number
        reason: string
        at: string
        by: {
          zh: string
          en: string
          id: string
        }
      }[]
      recordedAt: string
      recordedBy: {
        zh: string
        en: string
        id: string
      }
    }
    ReceptionInput: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      heldOn: string
      place: string
      openedAt: string
      openedBy: {
        zh: string
        en: string
        id: string
      }
      closedAt: string | null
      closedBy: {
        zh: string
        en: string
        id: string
      } | null
      attendances: {
        id: string
        kind: {
          zh: string
          en: string
          /** @enum {string} */
          code: 'entryRecord' | 'organVisit'
        }
        person: {
          zh: string
          en: string
          id: string
        } | null
        organization: {
          zh: string
          en: string
          id: string
        } | null
        staffName: string
        cameAt: string
        leftAt: string | null
        struck: boolean
        amends: string | null
        stands: boolean
        reason: string
        recordedAt: string
        recordedBy: {
          zh: string
          en: string
          id: string
        }
      }[]
      counts: {
        people: number
        registered: number
        answered: number
        redirected: number
      }
    }
    SlipPadInput: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      firstNumber: string
      lastNumber: string
      many: number
      unused: number
      entered: number
      voided: number
      printedAt: string
      printedBy: {
        zh: string
        en: string
        id: string
      }
    }
    SlipPadWithSlipsInput: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      firstNumber: string
      lastNumber: string
      many: number
      unused: number
      entered: number
      voided: number
      printedAt: string
      printedBy: {
        zh: string
        en: string
        id: string
      }
      slips: {
        receiptNumber: string
        /** @enum {string} */
        state: 'unused' | 'entered' | 'voided'
        suggestionId: string | null
        at: string | null
        voidReason: string
      }[]
    }
    DraftedMoveInput: {
      id: string
      suggestion: {
        id: string
        receiptNumber: string
        title: string
      }
      office: {
        id: string
        name: {
          zh: string
          en: string
        }
      }
      /** @enum {string} */
      move: 'assign' | 'submitToCounty' | 'transfer'
      label: {
        zh: string
        en: string
      }
      /** @enum {string} */
      state: 'waiting' | 'givenBack' | 'signed' | 'withdrawn'
      version: number
      seq: number
      draftedBy: {
        id: string
        name: string
      }
      draftedAt: string
      units: {
        id: string
        name: {
          zh: string
          en: string
        }
      }[]
      reason: string | null
      signing: boolean
      movedOn: boolean
      maySign: boolean
      fields: {
        [key: string]: unknown
      }
    }
    FormOfMoveInput: {
      body: {
        [key: string]: unknown
      }
      example: unknown
    }
    ReadinessInput: {
      /** @enum {string} */
      status: 'ready' | 'degraded' | 'notReady'
      findings: {
        zh: string
        en: string
        code: string
      }[]
    }
    AuditRowInput: {
      /** @description 审计序号，逐行相连 / its place in the chain */
      seq: number
      at: string
      act: {
        zh: string
        en: string
        code: string
      }
      /** @description null：没有登录的人 / nobody signed in */
      person: {
        id: string
        name: string
      } | null
      subject: {
        id: string
        name: string | null
        receiptNumber: string | null
      } | null
      reason: string | null
      detail: {
        [key: string]: unknown
      }
    }
    PayloadsInput: {
      payloads: {
        metadata?: {
          [key: string]: string
        }
        /** Format: base64 */
        data?: string
      }[]
    }
    MachineKeyInput: {
      id: string
      name: string
      placeId: string
      acts: {
        zh: string
        en: string
        code: string
      }[]
      stationIds: string[]
      channels: ('reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity')[]
      networks: string[]
      state: {
        zh: string
        en: string
        code: string
      }
      issuedAt: string
      expiresAt: string
      lastUsedAt: string | null
      revokedAt: string | null
    }
    IssuedMachineKeyInput: {
      id: string
      name: string
      placeId: string
      acts: {
        zh: string
        en: string
        code: string
      }[]
      stationIds: string[]
      channels: ('reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity')[]
      networks: string[]
      state: {
        zh: string
        en: string
        code: string
      }
      issuedAt: string
      expiresAt: string
      lastUsedAt: string | null
      revokedAt: string | null
      key: string
    }
    OperationsInput: {
      /** @enum {string} */
      status: 'ready' | 'degraded' | 'notReady'
      findings: {
        zh: string
        en: string
        code: string
      }[]
      outbox: {
        waiting: number
        waitingSince: string | null
        poisoned: number
        rows: {
          id: number
          /** @enum {string} */
          state: 'poisoned' | 'waiting'
          what: string
          subjectId: string
          createdAt: string
          attempts: number
          lastFault: string | null
        }[]
      }
      marks: {
        missed: number
        lookedAt: string | null
      }
      notices: {
        unsent: number
      }
      audit: {
        brokenAt: number | null
        lookedAt: string | null
      }
      reconciled: {
        at: string
        differences: number
        remaining: number
        kinds: {
          zh: string
          en: string
          code: string
          count: number
        }[]
      } | null
      temporal: {
        up: boolean
        pollers: number | null
        backlog: number | null
      }
      pool: {
        total: number
        idle: number
        waiting: number
      }
      calendarYears: number[]
      version: {
        program: string
        node: string
        migratedUntil: string | null
        startedAt: string
      }
    }
    KeptFilterInput: {
      name: string
      /** @enum {string} */
      tray: 'todo' | 'inProgress' | 'done' | 'closed' | 'all'
      wanted: {
        /** @enum {string} */
        route?: 'answer' | 'township' | 'county' | 'research' | 'redirect'
        /** @enum {string} */
        stage?:
          | 'registered'
          | 'classified'
          | 'assigned'
          | 'submitted'
          | 'transferred'
          | 'handling'
          | 'resultSubmitted'
          | 'researching'
          | 'reportTransmitted'
          | 'paperFiled'
          | 'awaitingFeedback'
          | 'answered'
          | 'closed'
        /** @enum {string} */
        channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
        stationId?: string
        /** @constant */
        urgent?: true
        /** @constant */
        overdue?: true
        /** @constant */
        unread?: true
      }
      id: string
    }
    SessionInput: {
      id: string
      /** Format: date-time */
      begunAt: string
      /** Format: date-time */
      seenAt: string
      /** @description 浏览器或程序自报的名称 / what the browser says it is */
      program: string
      thisOne: boolean
    }
    MeInput: {
      personId: string
      name: string
      username: string
      /** @description 先改密码，才能办别的 / change the password before anything else */
      mustChangePassword: boolean
      hasSecondFactor: boolean
      /** @description 先设好动态口令，才能办别的 / set up the second factor before anything else */
      mustSetUpSecondFactor: boolean
      posts: {
        id: string
        /** @enum {string} */
        role:
          | 'liaisonOfficer'
          | 'stationHead'
          | 'deputy'
          | 'townshipOfficer'
          | 'townshipChair'
          | 'workingCommitteeDirector'
          | 'countyOfficer'
          | 'countyOfficeHead'
          | 'cityOfficer'
          | 'unitOfficial'
          | 'supervisor'
          | 'systemAdministrator'
          | 'securityAdministrator'
          | 'auditAdministrator'
        organization: {
          id: string
          name: string
          nameEn: string
          /** @enum {string} */
          kind:
            | 'station'
            | 'townshipOffice'
            | 'countyOffice'
            | 'cityOffice'
            | 'government'
            | 'department'
            | 'townshipGovernment'
            | 'subdistrictOffice'
            | 'townshipUnit'
            | 'supervisoryCommission'
            | 'court'
            | 'procuratorate'
            | 'peopleOrganization'
          placeId: string
        }
      }[]
    }
    SecondFactorKeyInput: {
      /** @description otpauth:// */
      uri: string
      key: string
      backupCodes: string[]
    }
    AppraisalInput: {
      id: string
      asOf: string
      madeAt: string
      by: {
        personId: string
        name: string
      } | null
      listed: number
      undecided: number
      kept: number
      proposed: number
      approved: number
      barred: number
      destroyed: number
    }
    AppraisalItemInput: {
      suggestionId: string
      receiptNumber: string
      category: {
        zh: string
        en: string
      } | null
      kind: {
        zh: string
        en: string
        code: string
      }
      registeredAt: string
      endedAt: string
      keptUntil: string
      decision: ('keep' | 'destroy') | null
      reason: string | null
      keepUntil: string | null
      decidedBy: {
        personId: string
        name: string
      } | null
      approvedBy: {
        personId: string
        name: string
      } | null
      approvedAt: string | null
      destroyedAt: string | null
      barred: {
        zh: string
        en: string
        code: string
      } | null
    }
    SubmitterContactInput: {
      name: string
      phone: string
      address: string
    }
    CallInput: {
      id: string
      /** @enum {string} */
      kind: 'submitter' | 'deputy'
      name: string | null
      phone: string | null
      reachable: boolean
      matters: {
        suggestionId: string
        receiptNumber: string
        title: string
        recipient: {
          /** @enum {string} */
          kind: 'submitter' | 'deputy'
          id: string
          name: {
            zh: string
            en: string
          }
        }
        tellsOthers: number
        owed: {
          /** @enum {string} */
          kind: 'assignmentStatus' | 'result' | 'answer' | 'explanation' | 'progress'
          name: {
            zh: string
            en: string
          }
          dueAt: string | null
          light: {
            zh: string
            en: string
            code: string
          }
        }[]
        units: {
          zh: string
          en: string
        }[]
        texts: {
          purpose: string
          text: string
        }[]
        failedAttempts: number
        asPost: string
      }[]
    }
    AttachmentInput: {
      id: string
      /** @enum {string} */
      purpose: 'matter' | 'result'
      name: string
      /** @enum {string} */
      type: 'image/jpeg' | 'image/png' | 'application/pdf'
      bytes: number
      sha256: string
      keptAt: string
      from: {
        id: string
        name: string
        nameEn: string
      }
      void: {
        at: string
        reason: string
      } | null
      mayVoid: boolean
    }
    PersonalRequestInput: {
      id: string
      suggestionId: string
      receiptNumber: string
      submitterId: string
      ordinal: number
      kind: {
        zh: string
        en: string
        code: string
      }
      words: string
      takenAt: string
      takenBy: {
        zh: string
        en: string
        id: string
      }
      outcome: {
        zh: string
        en: string
        code: string
      } | null
      answer: string | null
      answeredAt: string | null
      answeredBy: {
        zh: string
        en: string
        id: string
      } | null
      erased: boolean
      mayAnswer: boolean
      mayCopy: boolean
    }
    PersonalCopyInput: {
      receiptNumber: string
      name: string
      phone: string
      address: string
      title: string
      text: string
      told: {
        kind: {
          zh: string
          en: string
          code: string
        }
        at: string
        texts: string[]
      }[]
    }
    OpenedAccountInput: {
      personId: string
      username: string
      temporaryPassword: string
    }
    PasswordResetInput: {
      personId: string
      temporaryPassword: string
    }
    CalendarImportInput: {
      /** @enum {string} */
      outcome: 'preview' | 'published' | 'unchanged'
      year: number
      basedOn: number | null
      changes: {
        day: string
        before: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
        after: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
      }[]
      wrong: {
        zh: string
        en: string
        line: number
      }[]
      doubts: {
        zh: string
        en: string
      }[]
      touches: {
        open: number
        provisional: number
      }
    }
    RecountProgressInput: {
      concerned: number
      recounted: number
      waiting: number
      setAside: number
      moved: number
      earlier: number
      later: number
      withdrawn: number
    }
    CalendarChangeInput: {
      version: number
      year: number
      replaces: number | null
      days: {
        day: string
        before: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
        after: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
      }[]
      progress: components['schemas']['RecountProgressInput']
    }
    CalendarYearInput: {
      year: number
      provisional: boolean
      days: {
        /** @enum {string} */
        kind: 'holiday' | 'workday'
        name: string
        day: string
      }[]
      revisions: {
        version: number
        source: string
        reason: string
        importedAt: string
        by: {
          personId: string
          name: string
        } | null
      }[]
    }
    DeputyImportInput: {
      /** @enum {string} */
      outcome: 'preview' | 'taken' | 'unchanged'
      basedOn: string
      counts: {
        newDeputy: number
        newMandate: number
        enrolment: number
        unchanged: number
      }
      lines: {
        line: number
        name: string
        /** @enum {string} */
        level: 'national' | 'province' | 'city' | 'county' | 'township'
        term: string
        stationId: string | null
        /** @enum {string} */
        outcome: 'newDeputy' | 'newMandate' | 'enrolment' | 'unchanged'
      }[]
      wrongCount: number
      wrong: {
        zh: string
        en: string
        /** @description 表格的行号 / as the spreadsheet counts */
        line: number
        /** @description 列的字母 / the column’s letter */
        letter: string
        column: {
          zh: string
          en: string
        }
        /** @description 写的是什么 / what stands there */
        value: string
        /** @description 应当写什么 / what to write */
        instead: {
          zh: string
          en: string
        }
      }[]
    }
    DeputyShownInput: {
      personId: string
      name: string
      mandates: {
        id: string
        /** @enum {string} */
        level: 'national' | 'province' | 'city' | 'county' | 'township'
        placeId: string
        term: string
        constituency: string
        military: boolean
        fromOn: string
        toOn: string | null
        enrolments: {
          id: string
          fromOn: string
          toOn: string | null
          station: {
            id: string
            name: string
            nameEn: string
          }
        }[]
      }[]
    }
    CategoryInput: {
      id: string
      parentId: string | null
      level: number
      name: string
      nameEn: string
      active: boolean
      /** @description 同级里的次序 / its place among those beside it */
      position: number
    }
    DeputyInput: {
      personId: string
      name: string
      mandates: {
        id: string
        /** @enum {string} */
        level: 'national' | 'province' | 'city' | 'county' | 'township'
        placeId: string
        term: string
        constituency: string
        station: {
          id: string
          name: string
          nameEn: string
        } | null
      }[]
    }
    OrganizationInput: {
      id: string
      /** @enum {string} */
      kind:
        | 'station'
        | 'townshipOffice'
        | 'countyOffice'
        | 'cityOffice'
        | 'government'
        | 'department'
        | 'townshipGovernment'
        | 'subdistrictOffice'
        | 'townshipUnit'
        | 'supervisoryCommission'
        | 'court'
        | 'procuratorate'
        | 'peopleOrganization'
      /** @enum {string} */
      level: 'township' | 'county' | 'city'
      placeId: string
      name: string
      nameEn: string
      phone: string
      active: boolean
    }
    PlaceInput: {
      id: string
      parentId: string | null
      /** @enum {string} */
      level: 'city' | 'county' | 'township' | 'village' | 'grid'
      name: string
      nameEn: string
    }
    ResolutionChannelInput: {
      id: string
      countyId: string
      name: string
      nameEn: string
      contact: string
      active: boolean
      /** @description 列出的次序 / its place in the list */
      position: number
    }
    StationInput: {
      id: string
      name: string
      nameEn: string
      phone: string
      number: number
      /** @enum {string} */
      stationType: 'township' | 'subdistrict' | 'developmentZone' | 'industry'
      townshipId: string
      countyId: string
      townshipOfficeId: string
      countyOfficeId: string
      openingHours: string
      address: string
      active: boolean
    }
    MandateInput: {
      id: string
      personId: string
      name: string
      /** @enum {string} */
      level: 'national' | 'province' | 'city' | 'county' | 'township'
      placeId: string
      term: string
      constituency: string
      military: boolean
      fromOn: string
      toOn: string | null
      station: {
        id: string
        name: string
        nameEn: string
      } | null
    }
    OfficeSettingInput: {
      organization: {
        id: string
        name: {
          zh: string
          en: string
        }
      }
      /** @enum {string} */
      setting: 'signBeforeAssigning'
      name: {
        zh: string
        en: string
      }
      about: {
        zh: string
        en: string
      }
      choices: {
        zh: string
        en: string
        code: string
      }[]
      inForce: {
        version: number
        value: {
          zh: string
          en: string
          code: string
        }
        fromDay: string
        reason: string
        by: {
          id: string
          name: string
        }
        setAt: string
      } | null
      value: {
        zh: string
        en: string
        code: string
      }
      version: number
      past: {
        version: number
        value: {
          zh: string
          en: string
          code: string
        }
        fromDay: string
        reason: string
        by: {
          id: string
          name: string
        }
        setAt: string
      }[]
      mayChoose: boolean
    }
    RegisteredPersonInput: {
      personId: string
      name: string
      username: string | null
      hasSecondFactor: boolean
      /** @description 已关联统一身份认证 / linked to the identity provider */
      hasIdentity: boolean
      posts: {
        id: string
        /** @enum {string} */
        role:
          | 'liaisonOfficer'
          | 'stationHead'
          | 'deputy'
          | 'townshipOfficer'
          | 'townshipChair'
          | 'workingCommitteeDirector'
          | 'countyOfficer'
          | 'countyOfficeHead'
          | 'cityOfficer'
          | 'unitOfficial'
          | 'supervisor'
          | 'systemAdministrator'
          | 'securityAdministrator'
          | 'auditAdministrator'
        fromOn: string
        toOn: string | null
        organization: {
          id: string
          name: string
          nameEn: string
        }
      }[]
    }
    PolicyDraftInput: {
      id: string
      countyId: string
      basedOn: {
        id: string
        version: number
      }
      publishedVersion: number | null
      words: {
        rule: string
        name: {
          zh: string
          en: string
        }
        term: {
          zh: string
          en: string
        } | null
        from: {
          zh: string
          en: string
        } | null
        /** @enum {string} */
        basis: 'law' | 'byReference' | 'internal'
        label: {
          zh: string
          en: string
        }
      }[]
      terms: {
        effectiveFrom: string | null
        adopted: {
          documentNumber: string | null
          date: string | null
        }
        rules: {
          track: string
          key: string
          amount: number | null
          unit: ('workingDays' | 'days' | 'months') | null
          /** @enum {string} */
          reminders: 'none' | 'short' | 'medium' | 'long' | 'longest'
          /** @enum {string} */
          overdue: 'unit' | 'office' | 'light' | 'none'
          /** @enum {string} */
          extension: 'none' | 'answer' | 'township' | 'county' | 'research'
        }[]
        ladders: {
          unit: number[]
          office: number[]
          light: number[]
        }
        extensions: {
          answer: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
          township: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
          county: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
          research: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
        }
        pause: {
          amount: number
          /** @enum {string} */
          unit: 'workingDays' | 'days' | 'months'
        }
        autoUrge: boolean
      }
    }
    PolicyEffectInput: {
      zh: string
      en: string
      counted: number
      setByHand: number
      moved: {
        obligations: number
        suggestions: number
      }
      earlier: number
      later: number
      becomeOverdue: {
        obligations: number
        suggestions: number
      }
      examples: {
        obligationId: string
        suggestionId: string
        receiptNumber: string
        rule: string
        name: {
          zh: string
          en: string
        }
        dueAt: string
        newDueAt: string
        becomesOverdue: boolean
      }[]
      nextCursor: string | null
    }
    PolicyMoveEffectInput: {
      zh: string
      en: string
      toMove: number
      counted: number
      setByHand: number
      moved: {
        obligations: number
        suggestions: number
      }
      earlier: number
      later: number
      becomeOverdue: {
        obligations: number
        suggestions: number
      }
      examples: {
        obligationId: string
        suggestionId: string
        receiptNumber: string
        rule: string
        name: {
          zh: string
          en: string
        }
        dueAt: string
        newDueAt: string
        becomesOverdue: boolean
      }[]
      nextCursor: string | null
    }
    PrivacyNoticeDraftInput: {
      countyId: string
      basedOn: number
      text: {
        short: {
          zh: string
          /** @default null */
          en: string | null
        }
        who: {
          zh: string
          /** @default null */
          en: string | null
        }
        purpose: {
          zh: string
          /** @default null */
          en: string | null
        }
        kinds: {
          zh: string
          /** @default null */
          en: string | null
        }
        retention: {
          zh: string
          /** @default null */
          en: string | null
        }
        rights: {
          zh: string
          /** @default null */
          en: string | null
        }
      }
      changedAt: string | null
    }
    PrivacyNoticeInput: {
      version: number
      county: {
        id: string
        name: {
          zh: string
          en: string
        }
      } | null
      effectiveFrom: string | null
      publishedAt: string
      short: {
        name: {
          zh: string
          en: string
        }
        zh: string
        en: string | null
      }
      parts: {
        name: {
          zh: string
          en: string
        }
        zh: string
        en: string | null
      }[]
      page: string
    }
    TownshipMapImportInput: {
      /** @description 图宽；宽和高中较长的是 1000，没有图时是 0 / the longer side is 1,000; 0 without a map */
      width: number
      height: number
      areas: {
        placeId: string
        /** @description SVG path，按 evenodd 填充 / filled by the even-odd rule */
        path: string
        /** @description 离各边最远的点和它离边多远，太小时没有 / the point farthest from every border, and how far; none where too small */
        label: {
          x: number
          y: number
          room: number
        } | null
      }[]
      /** @enum {string} */
      outcome: 'preview' | 'taken'
      basedOn: string
      lines: {
        /** @description 文件中的第几块 / its place in the file, from 1 */
        n: number
        called: string
        /**
         * @description taken 导入 · elsewhere 不是本县的 · doubtful 几块同名，要写代码 · noArea 没有面 / taken; of no township here; several of one name: give codes; no area
         * @enum {string}
         */
        outcome: 'taken' | 'elsewhere' | 'doubtful' | 'noArea'
        placeId: string | null
      }[]
      missing: {
        placeId: string
        name: string
        nameEn: string
      }[]
    }
    TownshipMapInput: {
      /** @description 图宽；宽和高中较长的是 1000，没有图时是 0 / the longer side is 1,000; 0 without a map */
      width: number
      height: number
      areas: {
        placeId: string
        /** @description SVG path，按 evenodd 填充 / filled by the even-odd rule */
        path: string
        /** @description 离各边最远的点和它离边多远，太小时没有 / the point farthest from every border, and how far; none where too small */
        label: {
          x: number
          y: number
          room: number
        } | null
      }[]
      /** @description 应当有图的乡镇（街道）/ those a map would show */
      townships: {
        placeId: string
        name: string
        nameEn: string
      }[]
      maps: {
        countyId: string
        source: string
        importedAt: string
        areaCount: number
      }[]
    }
    WordingInput: {
      id: string
      placeId: string
      /** @enum {string} */
      act:
        | 'answer'
        | 'explain'
        | 'classify'
        | 'assign'
        | 'transfer'
        | 'recordFeedback'
        | 'askSubmitter'
        | 'giveOpinion'
        | 'submitResult'
        | 'returnAssignment'
        | 'requestExtension'
        | 'sendBack'
        | 'explainAgain'
      title: string
      text: string
      active: boolean
    }
    ComparisonInput: {
      workflowId: string
      temporal: {
        zh: string
        en: string
        code: string
      }
      agrees: boolean | null
      differences: {
        zh: string
        en: string
        code: string
        seqs: number[]
        details: string[]
      }[]
      command: string | null
      pairs: {
        at: string
        differs: ('notTold' | 'notWritten') | null
        ledger: {
          zh: string
          en: string
          seq: number
          kind: string
          recordedAt: string
          commandId: string | null
        }[]
        temporal: {
          run: number
          id: number
          at: string
          type: {
            zh: string
            en: string
            code: string
          }
          name: string | null
          commandId: string | null
        }[]
      }[]
    }
    TrayCountsInput: {
      todo: number
      overdue: number
      inProgress: number
      done: number
      closed: number
    }
    EarlierMatterInput: {
      id: string
      receiptNumber: string
      title: string
      stage: {
        zh: string
        en: string
        code: string
      }
      registeredAt: string
      /** @description 可以并入它一并办理 / another may join it */
      leads: boolean
    }
    UnitLinkInput: {
      id: string
      assignmentId: string
      unit: {
        zh: string
        en: string
      }
      issuedBy: {
        zh: string
        en: string
      }
      issuedAt: string
      expiresAt: string
      state: {
        zh: string
        en: string
        code: string
      }
      uses: {
        at: string
        act: {
          zh: string
          en: string
          code: string
        }
        move: {
          zh: string
          en: string
          code: string
        } | null
      }[]
    }
    FigureItemInput: {
      id: string
      receiptNumber: string
      title: string
      stage: {
        zh: string
        en: string
        code: string
      }
    }
    FiguresInput: {
      asOf: string
      measures: {
        zh: string
        en: string
        code: string
      }[]
      rates: {
        zh: string
        en: string
        code: string
        /** @enum {string} */
        part:
          | 'registered'
          | 'classified'
          | 'concluded'
          | 'due'
          | 'onTime'
          | 'onTimeUnextended'
          | 'late'
          | 'assignmentStatusOwed'
          | 'assignmentStatusTold'
          | 'resultOwed'
          | 'resultTold'
          | 'feedbackOwed'
          | 'feedbackInTime'
          | 'extended'
          | 'returned'
          | 'sentBack'
          | 'rehandled'
          | 'urge'
          | 'supervise'
          | 'ratingAsked'
          | 'rated'
          | 'satisfied'
          | 'open'
          | 'openOverdue'
        /** @enum {string} */
        of:
          | 'registered'
          | 'classified'
          | 'concluded'
          | 'due'
          | 'onTime'
          | 'onTimeUnextended'
          | 'late'
          | 'assignmentStatusOwed'
          | 'assignmentStatusTold'
          | 'resultOwed'
          | 'resultTold'
          | 'feedbackOwed'
          | 'feedbackInTime'
          | 'extended'
          | 'returned'
          | 'sentBack'
          | 'rehandled'
          | 'urge'
          | 'supervise'
          | 'ratingAsked'
          | 'rated'
          | 'satisfied'
          | 'open'
          | 'openOverdue'
      }[]
      rows: {
        group: {
          zh: string
          en: string
          id: string
        }
        counts: {
          [key: string]: number
        }
        rates: {
          [key: string]: number | null
        }
        oldestOpenAt: string | null
        rank: number | null
      }[]
    }
    FrozenFiguresInput: {
      id: string
      county: {
        zh: string
        en: string
        id: string
      }
      from: string
      to: string
      /** @enum {string} */
      state: 'checking' | 'fixed'
      asOf: string
      checkUntil: string
      fixedAt: string | null
      number: string | null
    }
    NoticeInput: {
      id: string
      kind: {
        zh: string
        en: string
        code: string
      }
      state: {
        zh: string
        en: string
        code: string
      }
      number: string | null
      on: string | null
      from: {
        zh: string
        en: string
        id: string
      }
      to: {
        zh: string
        en: string
        id: string
      }
      reportedTo: {
        zh: string
        en: string
        id: string
      } | null
      text: string
      createdAt: string
      createdBy: {
        zh: string
        en: string
        id: string
      } | null
      signedAt: string | null
      signedBy: {
        zh: string
        en: string
        id: string
      } | null
      sendAt: string | null
      sentAt: string | null
      receivedAt: string | null
      receivedBy: {
        zh: string
        en: string
        id: string
      } | null
      cancelledAt: string | null
      declinedAt: string | null
      declinedBy: {
        zh: string
        en: string
        id: string
      } | null
      declinedReason: string | null
      vacant: boolean
      matters: {
        id: string
        track: string
        kind: string
        name: {
          zh: string
          en: string
        }
        round: number
        owedBy: {
          role: string
          organizationId: string | null
          name: {
            zh: string
            en: string
          }
        }
        owedTo: {
          kind: string
          id: string
          name: {
            zh: string
            en: string
          }
        } | null
        startAt: string
        dueAt: string | null
        dayPrinted: boolean
        provisional: boolean
        stoppedAt: string | null
        light: {
          zh: string
          en: string
          code: string
        }
        label: {
          zh: string
          en: string
        }
        explanation: {
          zh: string
          en: string
        }
        settledAt: string | null
        settledHow: {
          zh: string
          en: string
          code: string
        } | null
        suggestionId: string | null
        receiptNumber: string | null
        suggestionTitle: string | null
        researchId: string | null
        researchTitle: string | null
        number: number
        leftOut: boolean
      }[]
    }
    UrgingInput: {
      on: string
      unit: {
        zh: string
        en: string
        id: string
      }
      assigner: {
        zh: string
        en: string
        id: string
      }
      /** @enum {string} */
      rung: 'urge' | 'supervise'
      urged: {
        id: string
        number: string | null
      } | null
      matters: {
        id: string
        track: string
        kind: string
        name: {
          zh: string
          en: string
        }
        round: number
        owedBy: {
          role: string
          organizationId: string | null
          name: {
            zh: string
            en: string
          }
        }
        owedTo: {
          kind: string
          id: string
          name: {
            zh: string
            en: string
          }
        } | null
        startAt: string
        dueAt: string | null
        dayPrinted: boolean
        provisional: boolean
        stoppedAt: string | null
        light: {
          zh: string
          en: string
          code: string
        }
        label: {
          zh: string
          en: string
        }
        explanation: {
          zh: string
          en: string
        }
        settledAt: string | null
        settledHow: {
          zh: string
          en: string
          code: string
        } | null
        suggestionId: string | null
        receiptNumber: string | null
        suggestionTitle: string | null
        researchId: string | null
        researchTitle: string | null
        number: number
        /** @enum {string} */
        rung: 'urge' | 'supervise'
      }[]
    }
    MachineStatusInput: {
      receiptNumber: string
      /** Format: date */
      registeredOn: string
      stage: {
        zh: string
        en: string
        code: string
      }
      route: {
        zh: string
        en: string
        code: string
      } | null
      endedOn: string | null
    }
    /**
     * @example {
     *       "receiptNumber": "990121-0001-2026-00001",
     *       "queryCodes": [
     *         "7QX4M2KD9RTBA"
     *       ]
     *     }
     */
    MachineReceiptInput: {
      receiptNumber: string
      queryCodes: string[]
    }
    LinkedTaskInput: {
      receiptNumber: string
      title: string
      text: string
      place: {
        zh: string
        en: string
      }
      urgent: boolean
      unit: {
        zh: string
        en: string
      }
      assignedBy: {
        zh: string
        en: string
        /** @description 没有登记时为空 / empty where none is registered */
        phone: string
      }
      assignedAt: string
      /** @description 本单位这一项办到哪一步 / how far this unit is */
      stage: {
        zh: string
        en: string
        code: string
      }
      flags: {
        returnPending: boolean
        extensionPending: boolean
        paused: boolean
      }
      words: {
        kind: {
          zh: string
          en: string
          code: string
        }
        at: string
        text: string
      }[]
      owed: {
        kind: string
        name: {
          zh: string
          en: string
        }
        dueAt: string | null
        provisional: boolean
        stoppedAt: string | null
        light: {
          zh: string
          en: string
          code: string
        }
        label: {
          zh: string
          en: string
        }
        explanation: {
          zh: string
          en: string
        }
      }[]
      moves: {
        zh: string
        en: string
        /** @enum {string} */
        code: 'signFor' | 'returnAssignment' | 'requestExtension' | 'submitResult' | 'giveOpinion'
      }[]
      files: {
        id: string
        /** @enum {string} */
        purpose: 'matter' | 'result'
        name: string
        /** @enum {string} */
        type: 'image/jpeg' | 'image/png' | 'application/pdf'
        bytes: number
      }[]
      linkExpiresAt: string
    }
    ReceiptStatusInput: {
      receiptNumber: string
      /** Format: date */
      registeredOn: string
      station: {
        zh: string
        en: string
      }
      stage: {
        zh: string
        en: string
        code: string
      }
      route: {
        zh: string
        en: string
        code: string
      } | null
      told: {
        /** @enum {string} */
        kind: 'assignmentStatus' | 'result' | 'answer' | 'explanation' | 'progress'
        name: {
          zh: string
          en: string
        }
        at: string
        mode: {
          zh: string
          en: string
          code: string
        } | null
        text: string | null
        channel: {
          name: {
            zh: string
            en: string
          }
          contact: string
        } | null
      }[]
      owed: {
        /** @enum {string} */
        kind: 'assignmentStatus' | 'result' | 'answer' | 'explanation' | 'progress'
        name: {
          zh: string
          en: string
        }
        by: string | null
        label: {
          zh: string
          en: string
        }
      }[]
      asked: {
        text: string
        by: string | null
      } | null
      rated: ('satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'unrated') | null
      mayRate: boolean
      maySupply: boolean
      mayWithdraw: boolean
      withdrawn: boolean
      joined: boolean
      voided: {
        zh: string
        en: string
        code: string
      } | null
    }
    AcceptedInput: {
      /** @constant */
      accepted: true
    }
    /**
     * @description 凭这两项查询、评价，请妥善保存 / keep both: they open the look-up
     * @example {
     *       "receiptNumber": "990121-0001-2026-00001",
     *       "queryCode": "7QX4M2KD9RTBA"
     *     }
     */
    PublicReceiptInput: {
      receiptNumber: string
      queryCode: string
    }
    /**
     * @description 拒绝或故障的说明 / why it was not done, and the way out (RFC 9457)
     * @example {
     *       "type": "urn:huiyin:problem:not-found",
     *       "title": "没有找到",
     *       "title_en": "Not found",
     *       "status": 404,
     *       "detail": "没有找到，或者不在您的查看范围内。",
     *       "detail_en": "Not found, or not yours to see.",
     *       "code": "not-found",
     *       "wayOut": {
     *         "zh": "请核对编号。",
     *         "en": "Check the number."
     *       },
     *       "requestId": "req_01k9c0000000000000000000"
     *     }
     */
    Problem: {
      type: string
      title: string
      title_en: string
      status: number
      detail: string
      detail_en: string
      code: string
      wayOut: {
        zh: string
        en: string
      }
      fields?: {
        [key: string]: unknown
      }
      requestId: string
    }
    IntakeDraft: {
      id: string
      version: number
      touchedAt: string
      keptUntil: string
      content: {
        text?: string
        title?: string
        /** @enum {string} */
        channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
        stationId?: string
        receptionId?: string
        placeId?: string
        deputyId?: string
        categoryId?: string
        collectedAt?: string
        slipNumber?: string
        urgent?: boolean
        accusation?: boolean
        contactPerson?: number
        submitters?: {
          name?: string
          phone?: string
          address?: string
          anonymous?: boolean
          identityHidden?: boolean
        }[]
        /** @enum {string} */
        spot?: 'none' | 'answer' | 'explain'
        spotText?: string
        spotReason?: string
        /** @enum {string} */
        spotMode?: 'phone' | 'sms' | 'wechat' | 'visit' | 'letter' | 'online' | 'noticeBoard'
        spotChannelId?: string
      }
    }
    DutyDay: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      dutyOn: string
      fromTime: string
      toTime: string
      deputies: {
        zh: string
        en: string
        id: string
      }[]
      enteredAt: string
      enteredBy: {
        zh: string
        en: string
        id: string
      }
      changes: {
        dutyOn: string
        fromTime: string
        toTime: string
        deputies: {
          zh: string
          en: string
          id: string
        }[]
        reason: string
        by: {
          zh: string
          en: string
          id: string
        }
        at: string
      }[]
      voided: {
        reason: string
        by: {
          zh: string
          en: string
          id: string
        }
        at: string
      } | null
    }
    MailboxOpening: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      openedAt: string
      openers: string[]
      letters: number
      entered: number
      remarks: string
      corrections: {
        letters: number
        reason: string
        at: string
        by: {
          zh: string
          en: string
          id: string
        }
      }[]
      recordedAt: string
      recordedBy: {
        zh: string
        en: string
        id: string
      }
    }
    Reception: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      heldOn: string
      place: string
      openedAt: string
      openedBy: {
        zh: string
        en: string
        id: string
      }
      closedAt: string | null
      closedBy: {
        zh: string
        en: string
        id: string
      } | null
      attendances: {
        id: string
        kind: {
          zh: string
          en: string
          /** @enum {string} */
          code: 'entryRecord' | 'organVisit'
        }
        person: {
          zh: string
          en: string
          id: string
        } | null
        organization: {
          zh: string
          en: string
          id: string
        } | null
        staffName: string
        cameAt: string
        leftAt: string | null
        struck: boolean
        amends: string | null
        stands: boolean
        reason: string
        recordedAt: string
        recordedBy: {
          zh: string
          en: string
          id: string
        }
      }[]
      counts: {
        people: number
        registered: number
        answered: number
        redirected: number
      }
    }
    SlipPad: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      firstNumber: string
      lastNumber: string
      many: number
      unused: number
      entered: number
      voided: number
      printedAt: string
      printedBy: {
        zh: string
        en: string
        id: string
      }
    }
    SlipPadWithSlips: {
      id: string
      station: {
        zh: string
        en: string
        id: string
      }
      firstNumber: string
      lastNumber: string
      many: number
      unused: number
      entered: number
      voided: number
      printedAt: string
      printedBy: {
        zh: string
        en: string
        id: string
      }
      slips: {
        receiptNumber: string
        /** @enum {string} */
        state: 'unused' | 'entered' | 'voided'
        suggestionId: string | null
        at: string | null
        voidReason: string
      }[]
    }
    DraftedMove: {
      id: string
      suggestion: {
        id: string
        receiptNumber: string
        title: string
      }
      office: {
        id: string
        name: {
          zh: string
          en: string
        }
      }
      /** @enum {string} */
      move: 'assign' | 'submitToCounty' | 'transfer'
      label: {
        zh: string
        en: string
      }
      /** @enum {string} */
      state: 'waiting' | 'givenBack' | 'signed' | 'withdrawn'
      version: number
      seq: number
      draftedBy: {
        id: string
        name: string
      }
      draftedAt: string
      units: {
        id: string
        name: {
          zh: string
          en: string
        }
      }[]
      reason: string | null
      signing: boolean
      movedOn: boolean
      maySign: boolean
      fields: {
        [key: string]: unknown
      }
    }
    FormOfMove: {
      body: {
        [key: string]: unknown
      }
      example: unknown
    }
    Readiness: {
      /** @enum {string} */
      status: 'ready' | 'degraded' | 'notReady'
      findings: {
        zh: string
        en: string
        code: string
      }[]
    }
    AuditRow: {
      /** @description 审计序号，逐行相连 / its place in the chain */
      seq: number
      at: string
      act: {
        zh: string
        en: string
        code: string
      }
      /** @description null：没有登录的人 / nobody signed in */
      person: {
        id: string
        name: string
      } | null
      subject: {
        id: string
        name: string | null
        receiptNumber: string | null
      } | null
      reason: string | null
      detail: {
        [key: string]: unknown
      }
    }
    Payloads: {
      payloads: {
        metadata?: {
          [key: string]: string
        }
        /** Format: base64 */
        data?: string
      }[]
    }
    MachineKey: {
      id: string
      name: string
      placeId: string
      acts: {
        zh: string
        en: string
        code: string
      }[]
      stationIds: string[]
      channels: ('reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity')[]
      networks: string[]
      state: {
        zh: string
        en: string
        code: string
      }
      issuedAt: string
      expiresAt: string
      lastUsedAt: string | null
      revokedAt: string | null
    }
    IssuedMachineKey: {
      id: string
      name: string
      placeId: string
      acts: {
        zh: string
        en: string
        code: string
      }[]
      stationIds: string[]
      channels: ('reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity')[]
      networks: string[]
      state: {
        zh: string
        en: string
        code: string
      }
      issuedAt: string
      expiresAt: string
      lastUsedAt: string | null
      revokedAt: string | null
      key: string
    }
    Operations: {
      /** @enum {string} */
      status: 'ready' | 'degraded' | 'notReady'
      findings: {
        zh: string
        en: string
        code: string
      }[]
      outbox: {
        waiting: number
        waitingSince: string | null
        poisoned: number
        rows: {
          id: number
          /** @enum {string} */
          state: 'poisoned' | 'waiting'
          what: string
          subjectId: string
          createdAt: string
          attempts: number
          lastFault: string | null
        }[]
      }
      marks: {
        missed: number
        lookedAt: string | null
      }
      notices: {
        unsent: number
      }
      audit: {
        brokenAt: number | null
        lookedAt: string | null
      }
      reconciled: {
        at: string
        differences: number
        remaining: number
        kinds: {
          zh: string
          en: string
          code: string
          count: number
        }[]
      } | null
      temporal: {
        up: boolean
        pollers: number | null
        backlog: number | null
      }
      pool: {
        total: number
        idle: number
        waiting: number
      }
      calendarYears: number[]
      version: {
        program: string
        node: string
        migratedUntil: string | null
        startedAt: string
      }
    }
    KeptFilter: {
      name: string
      /** @enum {string} */
      tray: 'todo' | 'inProgress' | 'done' | 'closed' | 'all'
      wanted: {
        /** @enum {string} */
        route?: 'answer' | 'township' | 'county' | 'research' | 'redirect'
        /** @enum {string} */
        stage?:
          | 'registered'
          | 'classified'
          | 'assigned'
          | 'submitted'
          | 'transferred'
          | 'handling'
          | 'resultSubmitted'
          | 'researching'
          | 'reportTransmitted'
          | 'paperFiled'
          | 'awaitingFeedback'
          | 'answered'
          | 'closed'
        /** @enum {string} */
        channel?: 'reception' | 'mailbox' | 'online' | 'phone' | 'letter' | 'grid' | 'deputy' | 'activity'
        stationId?: string
        /** @constant */
        urgent?: true
        /** @constant */
        overdue?: true
        /** @constant */
        unread?: true
      }
      id: string
    }
    Session: {
      id: string
      /** Format: date-time */
      begunAt: string
      /** Format: date-time */
      seenAt: string
      /** @description 浏览器或程序自报的名称 / what the browser says it is */
      program: string
      thisOne: boolean
    }
    Me: {
      personId: string
      name: string
      username: string
      /** @description 先改密码，才能办别的 / change the password before anything else */
      mustChangePassword: boolean
      hasSecondFactor: boolean
      /** @description 先设好动态口令，才能办别的 / set up the second factor before anything else */
      mustSetUpSecondFactor: boolean
      posts: {
        id: string
        /** @enum {string} */
        role:
          | 'liaisonOfficer'
          | 'stationHead'
          | 'deputy'
          | 'townshipOfficer'
          | 'townshipChair'
          | 'workingCommitteeDirector'
          | 'countyOfficer'
          | 'countyOfficeHead'
          | 'cityOfficer'
          | 'unitOfficial'
          | 'supervisor'
          | 'systemAdministrator'
          | 'securityAdministrator'
          | 'auditAdministrator'
        organization: {
          id: string
          name: string
          nameEn: string
          /** @enum {string} */
          kind:
            | 'station'
            | 'townshipOffice'
            | 'countyOffice'
            | 'cityOffice'
            | 'government'
            | 'department'
            | 'townshipGovernment'
            | 'subdistrictOffice'
            | 'townshipUnit'
            | 'supervisoryCommission'
            | 'court'
            | 'procuratorate'
            | 'peopleOrganization'
          placeId: string
        }
      }[]
    }
    SecondFactorKey: {
      /** @description otpauth:// */
      uri: string
      key: string
      backupCodes: string[]
    }
    Appraisal: {
      id: string
      asOf: string
      madeAt: string
      by: {
        personId: string
        name: string
      } | null
      listed: number
      undecided: number
      kept: number
      proposed: number
      approved: number
      barred: number
      destroyed: number
    }
    AppraisalItem: {
      suggestionId: string
      receiptNumber: string
      category: {
        zh: string
        en: string
      } | null
      kind: {
        zh: string
        en: string
        code: string
      }
      registeredAt: string
      endedAt: string
      keptUntil: string
      decision: ('keep' | 'destroy') | null
      reason: string | null
      keepUntil: string | null
      decidedBy: {
        personId: string
        name: string
      } | null
      approvedBy: {
        personId: string
        name: string
      } | null
      approvedAt: string | null
      destroyedAt: string | null
      barred: {
        zh: string
        en: string
        code: string
      } | null
    }
    SubmitterContact: {
      name: string
      phone: string
      address: string
    }
    Call: {
      id: string
      /** @enum {string} */
      kind: 'submitter' | 'deputy'
      name: string | null
      phone: string | null
      reachable: boolean
      matters: {
        suggestionId: string
        receiptNumber: string
        title: string
        recipient: {
          /** @enum {string} */
          kind: 'submitter' | 'deputy'
          id: string
          name: {
            zh: string
            en: string
          }
        }
        tellsOthers: number
        owed: {
          /** @enum {string} */
          kind: 'assignmentStatus' | 'result' | 'answer' | 'explanation' | 'progress'
          name: {
            zh: string
            en: string
          }
          dueAt: string | null
          light: {
            zh: string
            en: string
            code: string
          }
        }[]
        units: {
          zh: string
          en: string
        }[]
        texts: {
          purpose: string
          text: string
        }[]
        failedAttempts: number
        asPost: string
      }[]
    }
    Attachment: {
      id: string
      /** @enum {string} */
      purpose: 'matter' | 'result'
      name: string
      /** @enum {string} */
      type: 'image/jpeg' | 'image/png' | 'application/pdf'
      bytes: number
      sha256: string
      keptAt: string
      from: {
        id: string
        name: string
        nameEn: string
      }
      void: {
        at: string
        reason: string
      } | null
      mayVoid: boolean
    }
    PersonalRequest: {
      id: string
      suggestionId: string
      receiptNumber: string
      submitterId: string
      ordinal: number
      kind: {
        zh: string
        en: string
        code: string
      }
      words: string
      takenAt: string
      takenBy: {
        zh: string
        en: string
        id: string
      }
      outcome: {
        zh: string
        en: string
        code: string
      } | null
      answer: string | null
      answeredAt: string | null
      answeredBy: {
        zh: string
        en: string
        id: string
      } | null
      erased: boolean
      mayAnswer: boolean
      mayCopy: boolean
    }
    PersonalCopy: {
      receiptNumber: string
      name: string
      phone: string
      address: string
      title: string
      text: string
      told: {
        kind: {
          zh: string
          en: string
          code: string
        }
        at: string
        texts: string[]
      }[]
    }
    OpenedAccount: {
      personId: string
      username: string
      temporaryPassword: string
    }
    PasswordReset: {
      personId: string
      temporaryPassword: string
    }
    CalendarImport: {
      /** @enum {string} */
      outcome: 'preview' | 'published' | 'unchanged'
      year: number
      basedOn: number | null
      changes: {
        day: string
        before: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
        after: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
      }[]
      wrong: {
        zh: string
        en: string
        line: number
      }[]
      doubts: {
        zh: string
        en: string
      }[]
      touches: {
        open: number
        provisional: number
      }
    }
    RecountProgress: {
      concerned: number
      recounted: number
      waiting: number
      setAside: number
      moved: number
      earlier: number
      later: number
      withdrawn: number
    }
    CalendarChange: {
      version: number
      year: number
      replaces: number | null
      days: {
        day: string
        before: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
        after: {
          /** @enum {string} */
          kind: 'holiday' | 'workday'
          name: string
        } | null
      }[]
      progress: components['schemas']['RecountProgress']
    }
    CalendarYear: {
      year: number
      provisional: boolean
      days: {
        /** @enum {string} */
        kind: 'holiday' | 'workday'
        name: string
        day: string
      }[]
      revisions: {
        version: number
        source: string
        reason: string
        importedAt: string
        by: {
          personId: string
          name: string
        } | null
      }[]
    }
    DeputyImport: {
      /** @enum {string} */
      outcome: 'preview' | 'taken' | 'unchanged'
      basedOn: string
      counts: {
        newDeputy: number
        newMandate: number
        enrolment: number
        unchanged: number
      }
      lines: {
        line: number
        name: string
        /** @enum {string} */
        level: 'national' | 'province' | 'city' | 'county' | 'township'
        term: string
        stationId: string | null
        /** @enum {string} */
        outcome: 'newDeputy' | 'newMandate' | 'enrolment' | 'unchanged'
      }[]
      wrongCount: number
      wrong: {
        zh: string
        en: string
        /** @description 表格的行号 / as the spreadsheet counts */
        line: number
        /** @description 列的字母 / the column’s letter */
        letter: string
        column: {
          zh: string
          en: string
        }
        /** @description 写的是什么 / what stands there */
        value: string
        /** @description 应当写什么 / what to write */
        instead: {
          zh: string
          en: string
        }
      }[]
    }
    DeputyShown: {
      personId: string
      name: string
      mandates: {
        id: string
        /** @enum {string} */
        level: 'national' | 'province' | 'city' | 'county' | 'township'
        placeId: string
        term: string
        constituency: string
        military: boolean
        fromOn: string
        toOn: string | null
        enrolments: {
          id: string
          fromOn: string
          toOn: string | null
          station: {
            id: string
            name: string
            nameEn: string
          }
        }[]
      }[]
    }
    Category: {
      id: string
      parentId: string | null
      level: number
      name: string
      nameEn: string
      active: boolean
      /** @description 同级里的次序 / its place among those beside it */
      position: number
    }
    Deputy: {
      personId: string
      name: string
      mandates: {
        id: string
        /** @enum {string} */
        level: 'national' | 'province' | 'city' | 'county' | 'township'
        placeId: string
        term: string
        constituency: string
        station: {
          id: string
          name: string
          nameEn: string
        } | null
      }[]
    }
    Organization: {
      id: string
      /** @enum {string} */
      kind:
        | 'station'
        | 'townshipOffice'
        | 'countyOffice'
        | 'cityOffice'
        | 'government'
        | 'department'
        | 'townshipGovernment'
        | 'subdistrictOffice'
        | 'townshipUnit'
        | 'supervisoryCommission'
        | 'court'
        | 'procuratorate'
        | 'peopleOrganization'
      /** @enum {string} */
      level: 'township' | 'county' | 'city'
      placeId: string
      name: string
      nameEn: string
      phone: string
      active: boolean
    }
    Place: {
      id: string
      parentId: string | null
      /** @enum {string} */
      level: 'city' | 'county' | 'township' | 'village' | 'grid'
      name: string
      nameEn: string
    }
    ResolutionChannel: {
      id: string
      countyId: string
      name: string
      nameEn: string
      contact: string
      active: boolean
      /** @description 列出的次序 / its place in the list */
      position: number
    }
    Station: {
      id: string
      name: string
      nameEn: string
      phone: string
      number: number
      /** @enum {string} */
      stationType: 'township' | 'subdistrict' | 'developmentZone' | 'industry'
      townshipId: string
      countyId: string
      townshipOfficeId: string
      countyOfficeId: string
      openingHours: string
      address: string
      active: boolean
    }
    Mandate: {
      id: string
      personId: string
      name: string
      /** @enum {string} */
      level: 'national' | 'province' | 'city' | 'county' | 'township'
      placeId: string
      term: string
      constituency: string
      military: boolean
      fromOn: string
      toOn: string | null
      station: {
        id: string
        name: string
        nameEn: string
      } | null
    }
    OfficeSetting: {
      organization: {
        id: string
        name: {
          zh: string
          en: string
        }
      }
      /** @enum {string} */
      setting: 'signBeforeAssigning'
      name: {
        zh: string
        en: string
      }
      about: {
        zh: string
        en: string
      }
      choices: {
        zh: string
        en: string
        code: string
      }[]
      inForce: {
        version: number
        value: {
          zh: string
          en: string
          code: string
        }
        fromDay: string
        reason: string
        by: {
          id: string
          name: string
        }
        setAt: string
      } | null
      value: {
        zh: string
        en: string
        code: string
      }
      version: number
      past: {
        version: number
        value: {
          zh: string
          en: string
          code: string
        }
        fromDay: string
        reason: string
        by: {
          id: string
          name: string
        }
        setAt: string
      }[]
      mayChoose: boolean
    }
    RegisteredPerson: {
      personId: string
      name: string
      username: string | null
      hasSecondFactor: boolean
      /** @description 已关联统一身份认证 / linked to the identity provider */
      hasIdentity: boolean
      posts: {
        id: string
        /** @enum {string} */
        role:
          | 'liaisonOfficer'
          | 'stationHead'
          | 'deputy'
          | 'townshipOfficer'
          | 'townshipChair'
          | 'workingCommitteeDirector'
          | 'countyOfficer'
          | 'countyOfficeHead'
          | 'cityOfficer'
          | 'unitOfficial'
          | 'supervisor'
          | 'systemAdministrator'
          | 'securityAdministrator'
          | 'auditAdministrator'
        fromOn: string
        toOn: string | null
        organization: {
          id: string
          name: string
          nameEn: string
        }
      }[]
    }
    PolicyDraft: {
      id: string
      countyId: string
      basedOn: {
        id: string
        version: number
      }
      publishedVersion: number | null
      words: {
        rule: string
        name: {
          zh: string
          en: string
        }
        term: {
          zh: string
          en: string
        } | null
        from: {
          zh: string
          en: string
        } | null
        /** @enum {string} */
        basis: 'law' | 'byReference' | 'internal'
        label: {
          zh: string
          en: string
        }
      }[]
      terms: {
        effectiveFrom: string | null
        adopted: {
          documentNumber: string | null
          date: string | null
        }
        rules: {
          track: string
          key: string
          amount: number | null
          unit: ('workingDays' | 'days' | 'months') | null
          /** @enum {string} */
          reminders: 'none' | 'short' | 'medium' | 'long' | 'longest'
          /** @enum {string} */
          overdue: 'unit' | 'office' | 'light' | 'none'
          /** @enum {string} */
          extension: 'none' | 'answer' | 'township' | 'county' | 'research'
        }[]
        ladders: {
          unit: number[]
          office: number[]
          light: number[]
        }
        extensions: {
          answer: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
          township: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
          county: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
          research: {
            amount: number
            /** @enum {string} */
            unit: 'workingDays' | 'days' | 'months'
          }
        }
        pause: {
          amount: number
          /** @enum {string} */
          unit: 'workingDays' | 'days' | 'months'
        }
        autoUrge: boolean
      }
    }
    PolicyEffect: {
      zh: string
      en: string
      counted: number
      setByHand: number
      moved: {
        obligations: number
        suggestions: number
      }
      earlier: number
      later: number
      becomeOverdue: {
        obligations: number
        suggestions: number
      }
      examples: {
        obligationId: string
        suggestionId: string
        receiptNumber: string
        rule: string
        name: {
          zh: string
          en: string
        }
        dueAt: string
        newDueAt: string
        becomesOverdue: boolean
      }[]
      nextCursor: string | null
    }
    PolicyMoveEffect: {
      zh: string
      en: string
      toMove: number
      counted: number
      setByHand: number
      moved: {
        obligations: number
        suggestions: number
      }
      earlier: number
      later: number
      becomeOverdue: {
        obligations: number
        suggestions: number
      }
      examples: {
        obligationId: string
        suggestionId: string
        receiptNumber: string
        rule: string
        name: {
          zh: string
          en: string
        }
        dueAt: string
        newDueAt: string
        becomesOverdue: boolean
      }[]
      nextCursor: string | null
    }
    PrivacyNoticeDraft: {
      countyId: string
      basedOn: number
      text: {
        short: {
          zh: string
          /** @default null */
          en: string | null
        }
        who: {
          zh: string
          /** @default null */
          en: string | null
        }
        purpose: {
          zh: string
          /** @default null */
          en: string | null
        }
        kinds: {
          zh: string
          /** @default null */
          en: string | null
        }
        retention: {
          zh: string
          /** @default null */
          en: string | null
        }
        rights: {
          zh: string
          /** @default null */
          en: string | null
        }
      }
      changedAt: string | null
    }
    PrivacyNotice: {
      version: number
      county: {
        id: string
        name: {
          zh: string
          en: string
        }
      } | null
      effectiveFrom: string | null
      publishedAt: string
      short: {
        name: {
          zh: string
          en: string
        }
        zh: string
        en: string | null
      }
      parts: {
        name: {
          zh: string
          en: string
        }
        zh: string
        en: string | null
      }[]
      page: string
    }
    TownshipMapImport: {
      /** @description 图宽；宽和高中较长的是 1000，没有图时是 0 / the longer side is 1,000; 0 without a map */
      width: number
      height: number
      areas: {
        placeId: string
        /** @description SVG path，按 evenodd 填充 / filled by the even-odd rule */
        path: string
        /** @description 离各边最远的点和它离边多远，太小时没有 / the point farthest from every border, and how far; none where too small */
        label: {
          x: number
          y: number
          room: number
        } | null
      }[]
      /** @enum {string} */
      outcome: 'preview' | 'taken'
      basedOn: string
      lines: {
        /** @description 文件中的第几块 / its place in the file, from 1 */
        n: number
        called: string
        /**
         * @description taken 导入 · elsewhere 不是本县的 · doubtful 几块同名，要写代码 · noArea 没有面 / taken; of no township here; several of one name: give codes; no area
         * @enum {string}
         */
        outcome: 'taken' | 'elsewhere' | 'doubtful' | 'noArea'
        placeId: string | null
      }[]
      missing: {
        placeId: string
        name: string
        nameEn: string
      }[]
    }
    TownshipMap: {
      /** @description 图宽；宽和高中较长的是 1000，没有图时是 0 / the longer side is 1,000; 0 without a map */
      width: number
      height: number
      areas: {
        placeId: string
        /** @description SVG path，按 evenodd 填充 / filled by the even-odd rule */
        path: string
        /** @description 离各边最远的点和它离边多远，太小时没有 / the point farthest from every border, and how far; none where too small */
        label: {
          x: number
          y: number
          room: number
        } | null
      }[]
      /** @description 应当有图的乡镇（街道）/ those a map would show */
      townships: {
        placeId: string
        name: string
        nameEn: string
      }[]
      maps: {
        countyId: string
        source: string
        importedAt: string
        areaCount: number
      }[]
    }
    Wording: {
      id: string
      placeId: string
      /** @enum {string} */
      act:
        | 'answer'
        | 'explain'
        | 'classify'
        | 'assign'
        | 'transfer'
        | 'recordFeedback'
        | 'askSubmitter'
        | 'giveOpinion'
        | 'submitResult'
        | 'returnAssignment'
        | 'requestExtension'
        | 'sendBack'
        | 'explainAgain'
      title: string
      text: string
      active: boolean
    }
    Comparison: {
      workflowId: string
      temporal: {
        zh: string
        en: string
        code: string
      }
      agrees: boolean | null
      differences: {
        zh: string
        en: string
        code: string
        seqs: number[]
        details: string[]
      }[]
      command: string | null
      pairs: {
        at: string
        differs: ('notTold' | 'notWritten') | null
        ledger: {
          zh: string
          en: string
          seq: number
          kind: string
          recordedAt: string
          commandId: string | null
        }[]
        temporal: {
          run: number
          id: number
          at: string
          type: {
            zh: string
            en: string
            code: string
          }
          name: string | null
          commandId: string | null
        }[]
      }[]
    }
    TrayCounts: {
      todo: number
      overdue: number
      inProgress: number
      done: number
      closed: number
    }
    EarlierMatter: {
      id: string
      receiptNumber: string
      title: string
      stage: {
        zh: string
        en: string
        code: string
      }
      registeredAt: string
      /** @description 可以并入它一并办理 / another may join it */
      leads: boolean
    }
    UnitLink: {
      id: string
      assignmentId: string
      unit: {
        zh: string
        en: string
      }
      issuedBy: {
        zh: string
        en: string
      }
      issuedAt: string
      expiresAt: string
      state: {
        zh: string
        en: string
        code: string
      }
      uses: {
        at: string
        act: {
          zh: string
          en: string
          code: string
        }
        move: {
          zh: string
          en: string
          code: string
        } | null
      }[]
    }
    FigureItem: {
      id: string
      receiptNumber: string
      title: string
      stage: {
        zh: string
        en: string
        code: string
      }
    }
    Figures: {
      asOf: string
      measures: {
        zh: string
        en: string
        code: string
      }[]
      rates: {
        zh: string
        en: string
        code: string
        /** @enum {string} */
        part:
          | 'registered'
          | 'classified'
          | 'concluded'
          | 'due'
          | 'onTime'
          | 'onTimeUnextended'
          | 'late'
          | 'assignmentStatusOwed'
          | 'assignmentStatusTold'
          | 'resultOwed'
          | 'resultTold'
          | 'feedbackOwed'
          | 'feedbackInTime'
          | 'extended'
          | 'returned'
          | 'sentBack'
          | 'rehandled'
          | 'urge'
          | 'supervise'
          | 'ratingAsked'
          | 'rated'
          | 'satisfied'
          | 'open'
          | 'openOverdue'
        /** @enum {string} */
        of:
          | 'registered'
          | 'classified'
          | 'concluded'
          | 'due'
          | 'onTime'
          | 'onTimeUnextended'
          | 'late'
          | 'assignmentStatusOwed'
          | 'assignmentStatusTold'
          | 'resultOwed'
          | 'resultTold'
          | 'feedbackOwed'
          | 'feedbackInTime'
          | 'extended'
          | 'returned'
          | 'sentBack'
          | 'rehandled'
          | 'urge'
          | 'supervise'
          | 'ratingAsked'
          | 'rated'
          | 'satisfied'
          | 'open'
          | 'openOverdue'
      }[]
      rows: {
        group: {
          zh: string
          en: string
          id: string
        }
        counts: {
          [key: string]: number
        }
        rates: {
          [key: string]: number | null
        }
        oldestOpenAt: string | null
        rank: number | null
      }[]
    }
    FrozenFigures: {
      id: string
      county: {
        zh: string
        en: string
        id: string
      }
      from: string
      to: string
      /** @enum {string} */
      state: 'checking' | 'fixed'
      asOf: string
      checkUntil: string
      fixedAt: string | null
      number: string | null
    }
    Notice: {
      id: string
      kind: {
        zh: string
        en: string
        code: string
      }
      state: {
        zh: string
        en: string
        code: string
      }
      number: string | null
      on: string | null
      from: {
        zh: string
        en: string
        id: string
      }
      to: {
        zh: string
        en: string
        id: string
      }
      reportedTo: {
        zh: string
        en: string
        id: string
      } | null
      text: string
      createdAt: string
      createdBy: {
        zh: string
        en: string
        id: string
      } | null
      signedAt: string | null
      signedBy: {
        zh: string
        en: string
        id: string
      } | null
      sendAt: string | null
      sentAt: string | null
      receivedAt: string | null
      receivedBy: {
        zh: string
        en: string
        id: string
      } | null
      cancelledAt: string | null
      declinedAt: string | null
      declinedBy: {
        zh: string
        en: string
        id: string
      } | null
      declinedReason: string | null
      vacant: boolean
      matters: {
        id: string
        track: string
        kind: string
        name: {
          zh: string
          en: string
        }
        round: number
        owedBy: {
          role: string
          organizationId: string | null
          name: {
            zh: string
            en: string
          }
        }
        owedTo: {
          kind: string
          id: string
          name: {
            zh: string
            en: string
          }
        } | null
        startAt: string
        dueAt: string | null
        dayPrinted: boolean
        provisional: boolean
        stoppedAt: string | null
        light: {
          zh: string
          en: string
          code: string
        }
        label: {
          zh: string
          en: string
        }
        explanation: {
          zh: string
          en: string
        }
        settledAt: string | null
        settledHow: {
          zh: string
          en: string
          code: string
        } | null
        suggestionId: string | null
        receiptNumber: string | null
        suggestionTitle: string | null
        researchId: string | null
        researchTitle: string | null
        number: number
        leftOut: boolean
      }[]
    }
    Urging: {
      on: string
      unit: {
        zh: string
        en: string
        id: string
      }
      assigner: {
        zh: string
        en: string
        id: string
      }
      /** @enum {string} */
      rung: 'urge' | 'supervise'
      urged: {
        id: string
        number: string | null
      } | null
      matters: {
        id: string
        track: string
        kind: string
        name: {
          zh: string
          en: string
        }
        round: number
        owedBy: {
          role: string
          organizationId: string | null
          name: {
            zh: string
            en: string
          }
        }
        owedTo: {
          kind: string
          id: string
          name: {
            zh: string
            en: string
          }
        } | null
        startAt: string
        dueAt: string | null
        dayPrinted: boolean
        provisional: boolean
        stoppedAt: string | null
        light: {
          zh: string
          en: string
          code: string
        }
        label: {
          zh: string
          en: string
        }
        explanation: {
          zh: string
          en: string
        }
        settledAt: string | null
        settledHow: {
          zh: string
          en: string
          code: string
        } | null
        suggestionId: string | null
        receiptNumber: string | null
        suggestionTitle: string | null
        researchId: string | null
        researchTitle: string | null
        number: number
        /** @enum {string} */
        rung: 'urge' | 'supervise'
      }[]
    }
    MachineStatus: {
      receiptNumber: string
      /** Format: date */
      registeredOn: string
      stage: {
        zh: string
        en: string
        code: string
      }
      route: {
        zh: string
        en: string
        code: string
      } | null
      endedOn: string | null
    }
    /**
     * @example {
     *       "receiptNumber": "990121-0001-2026-00001",
     *       "queryCodes": [
     *         "7QX4M2KD9RTBA"
     *       ]
     *     }
     */
    MachineReceipt: {
      receiptNumber: string
      queryCodes: string[]
    }
    LinkedTask: {
      receiptNumber: string
      title: string
      text: string
      place: {
        zh: string
        en: string
      }
      urgent: boolean
      unit: {
        zh: string
        en: string
      }
      assignedBy: {
        zh: string
        en: string
        /** @description 没有登记时为空 / empty where none is registered */
        phone: string
      }
      assignedAt: string
      /** @description 本单位这一项办到哪一步 / how far this unit is */
      stage: {
        zh: string
        en: string
        code: string
      }
      flags: {
        returnPending: boolean
        extensionPending: boolean
        paused: boolean
      }
      words: {
        kind: {
          zh: string
          en: string
          code: string
        }
        at: string
        text: string
      }[]
      owed: {
        kind: string
        name: {
          zh: string
          en: string
        }
        dueAt: string | null
        provisional: boolean
        stoppedAt: string | null
        light: {
          zh: string
          en: string
          code: string
        }
        label: {
          zh: string
          en: string
        }
        explanation: {
          zh: string
          en: string
        }
      }[]
      moves: {
        zh: string
        en: string
        /** @enum {string} */
        code: 'signFor' | 'returnAssignment' | 'requestExtension' | 'submitResult' | 'giveOpinion'
      }[]
      files: {
        id: string
        /** @enum {string} */
        purpose: 'matter' | 'result'
        name: string
        /** @enum {string} */
        type: 'image/jpeg' | 'image/png' | 'application/pdf'
        bytes: number
      }[]
      linkExpiresAt: string
    }
    ReceiptStatus: {
      receiptNumber: string
      /** Format: date */
      registeredOn: string
      station: {
        zh: string
        en: string
      }
      stage: {
        zh: string
        en: string
        code: string
      }
      route: {
        zh: string
        en: string
        code: string
      } | null
      told: {
        /** @enum {string} */
        kind: 'assignmentStatus' | 'result' | 'answer' | 'explanation' | 'progress'
        name: {
          zh: string
          en: string
        }
        at: string
        mode: {
          zh: string
          en: string
          code: string
        } | null
        text: string | null
        channel: {
          name: {
            zh: string
            en: string
          }
          contact: string
        } | null
      }[]
      owed: {
        /** @enum {string} */
        kind: 'assignmentStatus' | 'result' | 'answer' | 'explanation' | 'progress'
        name: {
          zh: string
          en: string
        }
        by: string | null
        label: {
          zh: string
          en: string
        }
      }[]
      asked: {
        text: string
        by: string | null
      } | null
      rated: ('satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'unrated') | null
      mayRate: boolean
      maySupply: boolean
      mayWithdraw: boolean
      withdrawn: boolean
      joined: boolean
      voided: {
        zh: string
        en: string
        code: string
      } | null
    }
    Accepted: {
      /** @constant */
      accepted: true
    }
    /**
     * @description 凭这两项查询、评价，请妥善保存 / keep both: they open the look-up
     * @example {
     *       "receiptNumber": "990121-0001-2026-00001",
     *       "queryCode": "7QX4M2KD9RTBA"
     *     }
     */
    PublicReceipt: {
      receiptNumber: string
      queryCode: string
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export type operations = Record<string, never>
